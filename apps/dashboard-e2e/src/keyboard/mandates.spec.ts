import { signInAs } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });

  test('the coordinator gives a mandate and ends it', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/people');
    await hands.press('link', 'Give a mandate');
    await hands.arrive('Who gets which mandate?');
    await hands.type('E-mail address', 'nour.benali@troisrives.example');
    await hands.type('Family name', 'Benali');
    await hands.type('Given name', 'Nour');
    await hands.choose('Which role?', /^Editor/);
    await hands.select('For which organization?', 'Play Yard');
    await hands.press('button', 'Give the mandate');
    await expect(page.getByText('The mandate is given. An invitation is on its way.')).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(8);

    await hands.open('/people?search=Benali');
    await hands.press('link', 'Nour Benali');
    await hands.arrive('Nour Benali');
    await hands.press('button', /^End this mandate/);
    await hands.look();
    await hands.choose('When does it end?', /^At once/);
    await hands.type('Why does it end?', 'It was given to try the page.');
    await hands.press('button', 'End the mandate', page.locator('main form'));
    await expect(page.getByText('The mandate has ended.')).toBeVisible();
    await hands.look();
    expect(hands.screens).toBeLessThanOrEqual(3);
  });
});

test.describe('the own profile', () => {
  test('is changed by keyboard alone', async ({ page, watch }) => {
    await signInAs(page, 'lille-finance');
    const hands = new Hands(page, watch);
    await hands.open('/profile');
    await hands.type(/^Title before the name/, 'dr.');
    await hands.press('button', 'Save');
    await expect(page.getByText('Your profile is saved.')).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBe(2);
  });
});
