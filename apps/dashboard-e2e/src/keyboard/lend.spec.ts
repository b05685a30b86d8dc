import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.describe('by keyboard alone', () => {
  test.use({ persona: 'viewer' });

  test('a member finds a lift van by a word with a wrong letter, and whom to ask', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations/spare-capacity');
    await hands.typeAndSend('Search', 'minubus');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('1 thing to lend');
    await hands.look();
    await expect(page.locator('.lent')).toContainText('Lift van, 6 seats and 2 wheelchair places');
    await expect(page.locator('.lent').getByRole('link', { name: /@/ })).toBeVisible();
    expect(hands.interactions).toBe(2);
  });

  test('the list of members says that they lend it', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations');
    await hands.typeAndSend('Search', 'minubus');
    await expect(page.getByRole('table')).toContainText('Lends: Lift van');
    await hands.look();
    expect(hands.interactions).toBe(2);
  });
});

test.describe('by keyboard alone, in Hungarian', () => {
  test.use({ persona: 'viewer', language: 'hu' });

  test('kisbusz is found with a wrong letter', async ({ page, watch }) => {
    const hands = new Hands(page, watch, 'hu');
    await hands.open('/organizations/spare-capacity');
    await hands.typeAndSend('Keresés', 'kisbuzs');
    await expect(page.locator('.lent')).toContainText('Emelős kisbusz');
    await hands.look();
    expect(hands.interactions).toBe(2);
  });
});

// Organizations that no other test changes: each command names the version that it read.
test.describe('by keyboard alone, in Lille', () => {
  test.use({ persona: 'lille-coordinator' });

  test('the coordinator records what a member lends, for a member without time', async ({
    page,
    watch,
    world,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${world.organizations['Digital Table'] ?? ''}/lends`);
    await hands.press('link', 'Record something to lend');
    await hands.arrive('What can others borrow from you?');
    await hands.choose('What kind of thing is it?', 'Room');
    await hands.type('English', 'Yard with a roof', page.locator('[id="capacity.text"]'));
    await hands.press('button', 'Save what we lend');
    await hands.arrive('Digital Table');
    await expect(page.getByRole('heading', { name: 'Yard with a roof' })).toBeVisible();
    expect(hands.interactions).toBeLessThanOrEqual(4);
  });

  test('the coordinator checks what one finds at a place, and the story tells what was before', async ({
    page,
    watch,
    world,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${world.organizations['Shared Workshop'] ?? ''}/services`);
    await hands.press('link', 'Check this Step-free access');
    await hands.arrive(/Step-free access/);
    await hands.choose('Is it there?', 'Yes');
    await hands.choose('Has somebody looked?', 'We checked it today');
    await hands.press('button', 'Save what we found');
    await hands.arrive('Shared Workshop');
    expect(hands.interactions).toBeLessThanOrEqual(4);
    await hands.press('link', 'Story');
    await expect(page.locator('main')).toContainText('Access was checked');
    await page.getByText('Open the record').first().click();
    await hands.look();
    await expect(page.locator('main')).toContainText('Is it there');
  });
});
