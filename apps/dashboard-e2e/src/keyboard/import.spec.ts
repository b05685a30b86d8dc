import type { Page } from '@playwright/test';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';
import { testActivities } from './import-activities.js';
import { chooseFile, csv, many, nameIt, WORK } from './import-steps.js';

/** How many of the list the network has. That an import is undone to the byte is held by undo-import.int-spec. */
async function plums(page: Page): Promise<number> {
  const query = '{ organizations(first: 1, filter: { search: "Plum Society" }) { totalCount } }';
  const answer = await page.request.post('/graphql', { data: { query } });
  const { data } = (await answer.json()) as { data: { organizations: { totalCount: number } } };
  return data.organizations.totalCount;
}

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });
  // A network imports one list at a time, so these people go one after the other.
  test.describe.configure({ mode: 'default', timeout: 400_000 });
  testActivities();

  test('a coordinator brings in 200 organizations in ten interactions, and takes them back', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations/imports');
    await hands.press('link', 'Import a list');
    await hands.arrive('Which list do you want to import?');
    await chooseFile(page, hands, 'The file, or several files', 'plums.csv', csv(many(0, 200)));
    await nameIt(page, hands, 'en', 'Plum list');
    await hands.press('button', 'Go on');
    await hands.arrive('What is in each column?');
    await hands.press('button', 'Check the file');
    await expect(page.locator('main h1')).toHaveText('The file can be imported', WORK);
    await hands.look();
    await hands.press('link', 'Go on to confirm');
    await hands.arrive('Import this list?');
    await hands.press('button', 'Import now');
    await expect(page.locator('main h1')).toHaveText('The list is in the register', WORK);
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(10);
    expect(await plums(page)).toBe(200);

    await hands.press('link', 'Take it back');
    await hands.arrive('Take this import back?');
    await hands.press('button', 'Take it back');
    await expect(page.locator('main h1')).toHaveText('The import was taken back', WORK);
    await hands.look();
    expect(await plums(page)).toBe(0);
  });

  test('shows every wrong row of a faulty list, takes a corrected file and imports it', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    const [head = '', ...rows] = many(300, 306);
    const wrong = [
      head,
      ...rows.slice(0, 2),
      ',nobody@plum.example,,Roubaix,',
      ...rows.slice(2),
      'Ragged,a,b,c,d,e,f',
    ];
    await hands.open('/organizations/imports/new');
    await chooseFile(page, hands, 'The file, or several files', 'faulty.csv', csv(wrong));
    await nameIt(page, hands, 'en', 'Faulty plums');
    await hands.press('button', 'Go on');
    await hands.arrive('What is in each column?');
    await hands.press('button', 'Check the file');
    await expect(page.locator('main h1')).toHaveText('2 rows are wrong', WORK);
    await hands.look();
    const table = page.getByRole('table').filter({ hasText: 'Reason' });
    await expect(table.getByRole('row', { name: /^4 Name/ })).toContainText('is empty and must not be');
    await expect(table.getByRole('row', { name: /^9/ })).toContainText('7 cells instead of 5');
    await expect(page.getByRole('link', { name: 'Go on to confirm' })).toHaveCount(0);

    await chooseFile(page, hands, 'The corrected file', 'right.csv', csv([head, ...rows]));
    await hands.press('button', 'Check the corrected file');
    await expect(page.locator('main h1')).toHaveText('The file can be imported', WORK);
    await hands.press('link', 'Go on to confirm');
    await hands.press('button', 'Import now');
    await expect(page.locator('main h1')).toHaveText('The list is in the register', WORK);
    await hands.press('link', 'Take it back');
    await hands.press('button', 'Take it back');
    await expect(page.locator('main h1')).toHaveText('The import was taken back', WORK);
  });

  test('a list of activities asks once who an organization is, and comes in', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    const lines = ['Organization,Date,Activity,Participants', 'Our dear friends,2024-03-01,Walk,12'];
    await hands.open('/organizations/imports/new');
    await hands.choose('What is in the list?', 'Activities: what members did');
    await chooseFile(page, hands, 'The file, or several files', 'diary.csv', csv(lines));
    await nameIt(page, hands, 'en', 'Diary');
    await hands.press('button', 'Go on');
    await hands.arrive('What is in each column?');
    await hands.press('button', 'Check the file');
    await expect(page.locator('main h1')).toHaveText('One row is wrong', WORK);
    await expect(
      page.getByText('nobody knows yet which organization this is: Our dear friends'),
    ).toBeVisible();
    await hands.look();
    await hands.press('link', 'Say who they are');
    await hands.arrive('Who is who in this list?');
    await hands.select('Our dear friends', 'Play Yard');
    await hands.press('button', 'Save and check again');
    await expect(page.locator('main h1')).toHaveText('The file can be imported', WORK);
    await hands.press('link', 'Go on to confirm');
    await hands.press('button', 'Import now');
    await expect(page.locator('main h1')).toHaveText('The activities are logged', WORK);
    await hands.press('link', 'Take it back');
    await hands.press('button', 'Take it back');
    await expect(page.locator('main h1')).toHaveText('The import was taken back', WORK);
  });
});

test.describe('several files', () => {
  test.use({ persona: 'lille-coordinator' });
  test.describe.configure({ timeout: 120_000 });

  test('of one list come together; one that is wrong is taken out by keyboard, and later mended by itself', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    const files = {
      'organizations.csv': ['id,name', '1,Medlar Society', '2,Quince Society'],
      'services.csv': ['id,organization_id,name,status', '1,9,Advice,active'],
      'notes.csv': ['a,b', '1,2'],
    };
    await hands.open('/organizations/imports/new');
    await page
      .getByLabel('The file, or several files', { exact: true })
      .setInputFiles(
        Object.entries(files).map(([name, lines]) => ({ name, mimeType: 'text/csv', buffer: csv(lines) })),
      );
    await expect(page.getByRole('status').filter({ hasText: 'Sent: 3 files' })).toBeAttached();
    await hands.look();
    await hands.press('button', 'Take out notes.csv');
    await expect(page.getByRole('button', { name: 'Take out services.csv' })).toBeFocused();
    await nameIt(page, hands, 'en', 'Medlars');
    await hands.press('button', 'Go on');
    await expect(page.locator('main h1')).toHaveText('One row is wrong', WORK);
    await hands.look();
    await chooseFile(
      ...([page, hands, 'The corrected files', 'services.csv'] as const),
      csv(['id,organization_id,name,status', '1,2,Advice,active']),
    );
    await expect(page.getByRole('button', { name: 'Take out organizations.csv' })).toBeVisible();
    await hands.press('button', 'Check the corrected file');
    await expect(page.locator('main h1')).toHaveText('The file can be imported', WORK);
    await expect(page.getByRole('row', { name: /^Organizations 2/ })).toBeVisible();
  });
});

test.describe('magyarul', () => {
  test.use({ persona: 'lille-coordinator', language: 'hu' });
  test.describe.configure({ timeout: 120_000 });

  test('a lista útja a fájltól a megerősítésig', async ({ page, watch }) => {
    const hands = new Hands(page, watch, 'hu');
    await hands.open('/organizations/imports/new');
    await chooseFile(page, hands, 'Egy vagy több fájl', 'szilva.csv', csv(many(400, 402)));
    await nameIt(page, hands, 'hu', 'Szilvalista');
    await hands.press('button', 'Tovább');
    await hands.arrive('Mi van az egyes oszlopokban?');
    await hands.press('button', 'A fájl ellenőrzése');
    await expect(page.locator('main h1')).toHaveText('A fájl beolvasható', WORK);
    await hands.look();
    await hands.press('link', 'Tovább a megerősítéshez');
    await hands.arrive('Beolvassa ezt a listát?');
  });
});
