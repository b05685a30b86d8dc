import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.describe('by keyboard alone', () => {
  test.use({ persona: 'coordinator' });

  // experience.md 2.2, task 2: find one member's whole story in 3 interactions.
  test('the coordinator finds the story of a member by a name with a wrong letter', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations');
    await hands.typeAndSend('Search', 'jelfoyó');
    await expect(page.getByRole('table')).toHaveAccessibleName(/best matches first/);
    await hands.look();
    await hands.press('link', 'Jelfolyó Association of Deaf and Hard of Hearing People');
    await hands.arrive('Jelfolyó Association of Deaf and Hard of Hearing People');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(hands.interactions).toBeLessThanOrEqual(3);
    expect(hands.screens).toBe(2);
  });

  test('from the first screen it is one more', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/');
    await hands.press('link', 'Organizations', page.locator('header'));
    await hands.arrive('Organizations');
    await hands.typeAndSend('Search', 'rampan inen');
    await expect(page.getByRole('table')).toHaveAccessibleName(/best matches first/);
    await hands.press('link', /^Rámpán Innen/);
    await hands.arrive(/^Rámpán Innen/);
    expect(hands.interactions).toBeLessThanOrEqual(4);
  });

  test('filters are set, taken away one by one, and kept in the address', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations');
    await hands.press('link', /^Active/, page.getByRole('navigation', { name: 'Saved views' }));
    await expect(page).toHaveURL(/view=active/);
    await hands.typeAndSend('Search', 'Rozmaring');
    await expect(page).toHaveURL(/q=Rozmaring/);
    await hands.look();
    await hands.press('button', /^Remove the filter: Search/);
    await expect(page).not.toHaveURL(/q=/);
    await hands.look();
    expect(hands.interactions).toBe(4);
  });
});

test.describe('by keyboard alone, in Hungarian', () => {
  test.use({ persona: 'auditor', language: 'hu' });

  // experience.md 2.5, task 4: the record is checked in 2 interactions.
  test('the auditor checks that the record was not altered', async ({ page, watch }) => {
    const hands = new Hands(page, watch, 'hu');
    await hands.open('/audit');
    const check = page.locator('section[aria-labelledby=check-heading]');
    await hands.press('button', /./, check);
    await expect(check.getByRole('status').first()).toContainText(/\d+/);
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(2);
  });
});
