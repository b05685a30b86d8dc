import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const DESKS = [
  { language: 'en', box: 'Find or do anything', action: 'add an', page: 'Add an organization' },
  { language: 'hu', box: 'Keresés és parancsok', action: 'felv', page: 'Szervezet felvétele' },
] as const;

for (const { language, box, action, page: command } of DESKS) {
  test.describe(`the box at the top of the desk, in ${language}`, () => {
    test.use({ persona: 'coordinator', language });

    // experience.md 2.2, task 2: from anywhere at the desk, a name with a wrong letter, 3 interactions.
    test('finds the story of a member from any page', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/network');
      await hands.shortcut('Control+k');
      await expect(page.getByLabel(box, { exact: true })).toBeFocused();
      await hands.typeAndSend(box, 'jelfoyó');
      await hands.arrive(/^Jelfolyó/);
      expect(hands.interactions).toBe(3);
      expect(hands.screens).toBe(2);
      await expect(page.getByLabel(box, { exact: true })).toHaveValue('');
    });

    test('leads to what can be done, by arrows, and closes with Esc', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/');
      await hands.shortcut('Control+k');
      await hands.type(box, action);
      const found = page.locator('app-find');
      await expect(found.getByRole('link', { name: command })).toBeVisible();
      await hands.look();
      await page.keyboard.press('Escape');
      await expect(found.getByRole('link')).toHaveCount(0);
      await expect(page.getByLabel(box, { exact: true })).toBeFocused();
      await hands.type(box, action);
      await expect(found.getByRole('link').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(found.getByRole('link').first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(page.getByLabel(box, { exact: true })).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/organizations\/new$/);
      await hands.look();
    });

    test('says so when nothing is found, and Enter stays', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/help');
      await hands.shortcut('Control+k');
      await hands.typeAndSend(box, 'zzqqxxyy');
      await expect(page.locator('app-find').getByRole('paragraph')).toBeVisible();
      await hands.look();
      expect(new URL(page.url()).pathname).toBe('/help');
    });
  });
}

test.describe('a role without a desk', () => {
  test.use({ persona: 'viewer' });

  test('has no such box', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/');
    await expect(page.locator('app-find')).toHaveCount(0);
  });
});

test.describe('by keyboard alone', () => {
  test.use({ persona: 'coordinator' });

  // Three show the member beside the list; the box at the top of the desk leads to the whole story in three.
  test('the coordinator finds a member in the list by a name with a wrong letter', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations');
    await hands.typeAndSend('Search', 'jelfoyó');
    await expect(page.getByRole('table')).toHaveAccessibleName(/best matches first/);
    await hands.look();
    await hands.press('link', 'Jelfolyó Association of Deaf and Hard of Hearing People');
    await expect(page.getByRole('complementary', { name: 'The chosen organization' })).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(3);
    await hands.press('link', 'Read their whole story');
    await hands.arrive('Jelfolyó Association of Deaf and Hard of Hearing People');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
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
    await expect(page.getByRole('complementary', { name: 'The chosen organization' })).toBeVisible();
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
