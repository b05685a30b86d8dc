import type { Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { Hands } from '../harness/hands.js';
import { Mouse } from '../harness/mouse.js';
import { expect, test } from '../harness/test.js';
import { chooseFile, nameIt, WORK } from './import-steps.js';

const SAID = {
  en: {
    files: 'Take the list away, or bring one in',
    bring: 'Import activities',
    which: 'Which list do you want to import?',
    file: 'The file, or several files',
    on: 'Go on',
    columns: 'What is in each column?',
    check: 'Check the file',
    good: 'The file can be imported',
    confirm: 'Go on to confirm',
    sure: 'Import this list?',
    now: 'Import now',
    done: 'The activities are logged',
    back: 'Take it back',
    backSure: 'Take this import back?',
    gone: 'The import was taken back',
    head: ['Organization', 'Date', 'Activity', 'Place', 'Participants'],
  },
  hu: {
    files: 'Lista letöltése vagy beolvasása',
    bring: 'Tevékenységek beolvasása',
    which: 'Melyik listát szeretné beolvasni?',
    file: 'Egy vagy több fájl',
    on: 'Tovább',
    columns: 'Mi van az egyes oszlopokban?',
    check: 'A fájl ellenőrzése',
    good: 'A fájl beolvasható',
    confirm: 'Tovább a megerősítéshez',
    sure: 'Beolvassa ezt a listát?',
    now: 'Beolvasás most',
    done: 'A tevékenységek bekerültek',
    back: 'Visszavonás',
    backSure: 'Visszavonja ezt a beolvasást?',
    gone: 'A beolvasást visszavontuk',
    head: ['Szervezet', 'Dátum', 'Tevékenység', 'Helyszín', 'Elért személyek száma'],
  },
} as const;

const ROWS = 200;
const WALK = 'Counted walk';
const MEMBERS = ['Play Yard', 'Shared Workshop', 'Living Windows', 'Foot on the Ground'];

/** What members did over seven months, as somebody kept it in a workbook. */
function workbook(head: readonly string[]): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const day = new Date(Date.UTC(2024, 2, 1 + at)).toISOString().slice(0, 10);
    const words = [MEMBERS[at % MEMBERS.length] ?? '', day, `${WALK} ${at + 1}`, 'Roubaix'];
    return [...words.map(text), { value: 5 + (at % 40), type: Number }];
  });
  return writeXlsxFile([{ sheet: 'Walks', data: [head.map(text), ...rows] }]).toBuffer();
}

async function walks(page: Page): Promise<number> {
  const query = `{ activities(first: 1, filter: { search: "${WALK}" }) { totalCount } }`;
  const answer = await page.request.post('/graphql', { data: { query } });
  const { data } = (await answer.json()) as { data: { activities: { totalCount: number } } };
  return data.activities.totalCount;
}

/** experience.md 2.2, task 4: 200 rows of a spreadsheet in ten interactions. One after the other, like all imports. */
export function testActivities(): void {
  const people = [
    ['en', 'by keyboard alone', Hands],
    ['hu', 'by keyboard alone', Hands],
    ['en', 'by pointer', Mouse],
    ['hu', 'by pointer', Mouse],
  ] as const;
  for (const [language, how, Means] of people)
    test.describe(`${how}, in ${language}`, () => {
      test.use({ language });

      test('a coordinator brings in 200 activities from a workbook, and takes them back', async ({
        page,
        watch,
      }) => {
        const said = SAID[language];
        const means = new Means(page, watch, language);
        await means.open('/activities/review');
        await means.unfold(said.files);
        await means.press('link', said.bring);
        await means.arrive(said.which);
        await chooseFile(page, means, said.file, 'walks.xlsx', await workbook(said.head));
        await nameIt(page, means, language, `Walks ${how} ${language}`);
        await means.press('button', said.on);
        await means.arrive(said.columns);
        await means.press('button', said.check);
        await expect(page.locator('main h1')).toHaveText(said.good, WORK);
        await means.look();
        await means.press('link', said.confirm);
        await means.arrive(said.sure);
        await means.press('button', said.now);
        await expect(page.locator('main h1')).toHaveText(said.done, WORK);
        await means.look();
        expect(means.interactions).toBeLessThanOrEqual(10);
        expect(await walks(page)).toBe(ROWS);

        await means.press('link', said.back);
        await means.arrive(said.backSure);
        await means.press('button', said.back);
        await expect(page.locator('main h1')).toHaveText(said.gone, WORK);
        expect(await walks(page)).toBe(0);
      });
    });
}
