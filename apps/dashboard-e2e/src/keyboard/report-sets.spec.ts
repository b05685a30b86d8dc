import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { check } from '../harness/check.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const DESKS = {
  en: {
    ...{ room: 'Reports', make: 'Make the quarterly report', title: /^Quarterly report: / },
    files: { pdf: 'PDF in English', xlsx: 'XLSX in English' },
    ...{ members: 'By member', groups: 'By group' },
  },
  hu: {
    ...{ room: 'Beszámolók', make: 'Negyedéves beszámoló készítése', title: /^Negyedéves beszámoló: / },
    files: { pdf: 'PDF magyarul', xlsx: 'XLSX magyarul' },
    ...{ members: 'Tagonként', groups: 'Célcsoportonként' },
  },
} as const;

/** A set that the coordinator saved before. */
async function saved(page: Page, query: string): Promise<string> {
  const name = `Report ${randomUUID().slice(0, 8)}`;
  const input = { list: 'REPORTS', name, query, columns: [], shared: false, idempotencyKey: randomUUID() };
  const answer = await page.request.post('/graphql', {
    data: {
      query: 'mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename } }',
      variables: { input },
    },
  });
  expect(await answer.text()).toContain('ViewSaved');
  return name;
}

const nameOf = (language: string, form: string) => new RegExp(`^report-\\d{4}-q[1-4]-${language}\\.${form}$`);

for (const language of ['en', 'hu'] as const) {
  const w = DESKS[language];

  test.describe(`the quarterly report from a saved set (${language})`, () => {
    test.use({ persona: 'coordinator', language });

    // experience.md 2.2, task 5: at most 4 interactions, and 30 seconds until it is seen.
    test('as a PDF, by keyboard alone', async ({ page, watch }) => {
      const name = await saved(page, `parts=MEMBER&lang=${language}`);
      const hands = new Hands(page, watch, language);
      await hands.open('/');
      await hands.press('link', w.room);
      await hands.press('link', w.make);
      const asked = Date.now();
      await hands.press('link', name);
      await hands.arrive(w.title);
      await expect(page.getByRole('heading', { name: w.members })).toBeVisible();
      await expect(page.getByRole('heading', { name: w.groups })).toHaveCount(0);
      expect(Date.now() - asked).toBeLessThan(30_000);
      const arriving = page.waitForEvent('download');
      await hands.press('link', w.files.pdf);
      expect((await arriving).suggestedFilename()).toMatch(nameOf(language, 'pdf'));
      expect(hands.interactions).toBeLessThanOrEqual(4);
    });

    test('as a workbook, by pointer', async ({ page, watch }) => {
      const name = await saved(page, `parts=MEMBER.PROGRAM&lang=${language}&form=xlsx`);
      await page.goto('/');
      const clicks = [w.room, w.make, name, w.files.xlsx];
      for (const link of clicks.slice(0, -1))
        await page.getByRole('link', { name: link, exact: true }).first().click();
      await expect(page.getByRole('heading', { name: w.members })).toBeVisible();
      await check(page, { watch, language });
      const arriving = page.waitForEvent('download');
      await page.getByRole('link', { name: w.files.xlsx }).click();
      expect((await arriving).suggestedFilename()).toMatch(nameOf(language, 'xlsx'));
      expect(clicks.length).toBeLessThanOrEqual(4);
    });
  });
}

test.describe('a set of the quarterly report', () => {
  test.use({ persona: 'coordinator' });

  test('is put together and saved by keyboard alone', async ({ page, watch }) => {
    const name = `Set ${randomUUID().slice(0, 8)}`;
    const hands = new Hands(page, watch);
    await hands.open('/reports/quarterly');
    await hands.unfold('What is in the report');
    await hands.tick('By district');
    await hands.choose('Language of the file', 'Hungarian');
    await hands.press('button', 'Show', page.locator('details.more'));
    await expect(page.getByRole('heading', { name: 'By district' })).toHaveCount(0);
    await hands.unfold('Save as a new set');
    await hands.press('button', 'Save');
    await expect(page.locator('.errsum')).toBeFocused();
    await hands.type('Name of the set', name);
    await hands.press('button', 'Save');
    const tab = page.getByRole('link', { name });
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await hands.look();
    await page.goto('/reports/quarterly');
    await tab.click();
    await expect(page.getByRole('heading', { name: 'By member' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'By district' })).toHaveCount(0);
  });
});
