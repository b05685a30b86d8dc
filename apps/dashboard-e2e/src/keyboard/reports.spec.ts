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
