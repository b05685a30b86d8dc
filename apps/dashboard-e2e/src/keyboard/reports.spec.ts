import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const DESKS = [
  {
    language: 'en',
    room: 'Reports',
    make: 'Make the quarterly report',
    title: /^Quarterly report: /,
    pdf: 'PDF in English',
  },
  {
    language: 'hu',
    room: 'Beszámolók',
    make: 'Negyedéves beszámoló készítése',
    title: /^Negyedéves beszámoló: /,
    pdf: 'PDF magyarul',
  },
] as const;

for (const { language, room, make, title, pdf } of DESKS) {
  test.describe(`the quarterly report, in ${language}`, () => {
    test.use({ persona: 'coordinator', language });

    // experience.md 2.2, task 5: at most 4 interactions, and 30 seconds until it is seen.
    test('is seen and taken away', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/');
      await hands.press('link', room);
      const asked = Date.now();
      await hands.press('link', make);
      await hands.arrive(title);
      await expect(page.getByRole('link', { name: pdf })).toBeVisible();
      expect(Date.now() - asked).toBeLessThan(30_000);
      const arriving = page.waitForEvent('download');
      await hands.press('link', pdf);
      const file = await arriving;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^report-\\d{4}-q[1-4]-${language}\\.pdf$`));
      expect(hands.interactions).toBeLessThanOrEqual(4);
      expect(hands.screens).toBe(3);
    });
  });
}

test.describe('where nobody helps', () => {
  test.use({ persona: 'coordinator', language: 'en' });

  test('is printed, and those who could are asked with a message that is begun', async ({ page, watch }) => {
    await page.addInitScript(() => {
      globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    const hands = new Hands(page, watch, 'en');
    await hands.open('/reports/coverage');
    const gap = page
      .getByRole('region', { name: /^Nobody helps/ })
      .getByRole('listitem')
      .first();
    const could = await gap.getByRole('link').allTextContents();
    expect(could.length).toBeGreaterThan(0);
    await hands.press('button', 'Print');
    await expect(page.locator('html[data-printed]')).toBeAttached();
    await hands.press('button', /^Ask the members who could/);
    await hands.arrive('Write to members');
    await expect(page.getByLabel('Subject', { exact: true })).toHaveValue(/\S/);
    for (const name of could) await expect(page.getByRole('checkbox', { name, checked: true })).toBeVisible();
    expect(hands.interactions).toBe(2);
  });
});
