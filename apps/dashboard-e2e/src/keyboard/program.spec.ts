import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const DESKS = [
  {
    language: 'en',
    room: 'Programmes',
    pool: 'Shared interpreter pool',
    parts: ['Calendar', 'Activities'],
    month: /^[A-Z][a-z]+ \d{4}$/,
    table: 'As a calendar',
    accepted: 'Accepted',
    kind: 'Interpreting',
  },
  {
    language: 'hu',
    room: 'Programok',
    pool: 'Közös tolmácskeret',
    parts: ['Naptár', 'Tevékenységek'],
    month: /^\d{4}\. [a-záéíóöőúüű]+$/,
    table: 'Naptárban',
    accepted: 'Elfogadott',
    kind: 'Tolmácsolás',
  },
] as const;

for (const { language, room, pool, parts, month, table, accepted, kind } of DESKS) {
  test.describe(`what was done in a programme, in ${language}`, () => {
    test.use({ persona: 'coordinator', language });

    test('is read month by month, and each activity leads back to its programme', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open('/');
      await hands.press('link', room);
      await hands.press('link', pool);
      await hands.arrive(pool);
      const [calendar, activities] = parts;
      const main = page.locator('main');
      await hands.press('link', calendar, main);
      await expect(page.locator('main h2').first()).toHaveText(month);
      // The month before is over: something was done in it.
      await hands.press('link', month);
      await hands.press('link', table);
      await hands.look();
      const days = page.getByRole('table').getByRole('cell');
      expect((await days.count()) % 7).toBe(0);
      await expect(page.getByRole('table').getByRole('link', { name: kind }).first()).toBeVisible();
      await hands.press('link', activities, main);
      await hands.press('link', accepted);
      await hands.look();
      await hands.press('link', new RegExp(`^${kind}`), page.locator('ka-tasks'));
      await hands.arrive(kind);
      await hands.press('link', pool);
      await hands.arrive(pool);
      expect(hands.interactions).toBeLessThanOrEqual(9);
    });
  });
}
