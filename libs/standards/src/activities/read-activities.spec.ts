import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { filesInMemory } from '../files/source-files.js';
import { previewTable } from '../table/preview-table.js';
import { suggestActivityColumns, type ActivityColumn } from './activity-columns.js';
import { type ActivityChoices, readActivities } from './read-activities.js';
import type { ReadActivity } from './read-activity.js';

const networkId = '11111111-1111-4111-8111-111111111111';
const fixture = (name: string): Promise<string> =>
  readFile(new URL(`../../fixtures/hxl-3w/${name}`, import.meta.url), 'utf8');

async function suggested(text: string): Promise<Record<string, ActivityColumn>> {
  const looked = await previewTable(filesInMemory({ 'a.csv': text }));
  if (!looked.ok) throw new Error(looked.wrong.code);
  const names = looked.preview.columns.map(({ name }) => name);
  const targets = suggestActivityColumns(names, looked.preview.tags);
  return Object.fromEntries(names.flatMap((name, at) => (targets[at] ? [[name, targets[at]]] : [])));
}

async function read(text: string, choices: Partial<ActivityChoices> = {}) {
  const activities: ReadActivity[] = [];
  const columns = choices.columns ?? (await suggested(text));
  const report = await readActivities(
    filesInMemory({ 'a.csv': text }),
    { file: 'a.csv', ...choices, columns },
    { networkId, source: 'test' },
    (activity) => void activities.push(activity),
  );
  return { activities, report, wrong: report.wrongRows.map(({ line, code, field }) => [line, code, field]) };
}
const sum = (all: readonly ReadActivity[]): number => all.reduce((total, { reach = 0 }) => total + reach, 0);

describe('a table of who does what where', () => {
  it('is understood by its tags, and by its names where there are none', async () => {
    expect(await suggested(await fixture('activities.csv'))).toEqual({
      ...{ Cluster: 'ACTIVITY_TYPE', Organization: 'ORGANIZATION', ProjectCode: 'PROGRAM', MONTH: 'MONTH' },
      ...{ Activity: 'TITLE', Country: 'PLACE', Admin1: 'PLACE', Admin2: 'PLACE', Achieved: 'REACH' },
    });
    expect(
      await suggested('Szervezet;Dátum;Elért személyek száma;Kapcsolattartó\nA;2026.01.02.;3;X\n'),
    ).toEqual({
      ...{ Szervezet: 'ORGANIZATION', Dátum: 'HAPPENED_ON', 'Elért személyek száma': 'REACH' },
      Kapcsolattartó: 'PERSON',
    });
  });

  it('comes in whole, with figures in groups of three, dashes for nothing, and months without a year', async () => {
    const { activities, report } = await read(await fixture('activities.csv'), { year: 2014 });
    expect(report.wrongRows).toEqual([]);
    expect(activities).toHaveLength(6);
    expect(activities[0]).toMatchObject({
      ...{ organization: 'Handicap International', title: 'Training of teachers', type: 'Education' },
      ...{ date: '2014-06-01', place: 'Mali, Gao', program: 'MLI-14', reach: 1204 },
    });
    expect(activities.map(({ reach }) => reach)).toEqual([1204, undefined, 319, undefined, 40, 40]);
  });

  it('leaves a figure out that cannot be people, and says what stood there', async () => {
    const { report } = await read(await fixture('activities.csv'), { year: 2014 });
    expect(report.repairs.filter(({ kind }) => kind === 'NUMBER_LEFT_OUT')).toEqual([
      expect.objectContaining({ line: 6, field: 'Achieved', original: '24.06', repaired: null }),
    ]);
  });

  it('keeps the row as it stood, and nothing about a person', async () => {
    const text = await fixture('activities.csv');
    const columns = { ...(await suggested(text)), 'Focal point': 'PERSON' as const };
    const { activities, report } = await read(text, { year: 2014, columns });
    expect(activities[0]!.original).toMatchObject({
      Indicator: 'Number of teachers trained',
      Achieved: '1 204',
    });
    expect(JSON.stringify(activities)).not.toContain('A. Person');
    expect(report.droppedPersons).toBe(1);
  });

  it('gives each row the same id each time, and rows that say the same one each', async () => {
    const text = await fixture('activities.csv');
    const first = (await read(text, { year: 2014 })).activities.map(({ id }) => id);
    expect((await read(text, { year: 2014 })).activities.map(({ id }) => id)).toEqual(first);
    expect(new Set(first).size).toBe(6);
  });

  it('makes an activity of each figure where a row has several, so that every total comes back', async () => {
    const text = await fixture('by-sector.csv');
    const columns = {
      ...{
        'LOCATION Woreda': 'PLACE',
        'HEALTH Target': 'REACH',
        'ESNFI Target': 'REACH',
        'WASH Target': 'REACH',
      },
    } satisfies ActivityChoices['columns'];
    const { activities, wrong } = await read(text, { columns, organization: 'Mi', date: '2026-01-31' });
    expect(wrong).toEqual([]);
    expect(sum(activities)).toBe(40_209 + 2_001 + 1_705 + 10 + 39_661);
    expect(activities.map(({ title, place, reach }) => [title, place, reach])).toEqual([
      ['HEALTH Target', 'Erob', 40_209],
      ['WASH Target', 'Erob', 2_001],
      ['HEALTH Target', 'Saesie', 1_705],
      ['ESNFI Target', 'Saesie', 10],
      ['WASH Target', 'Saesie', 39_661],
      [undefined, 'Korem town', undefined],
    ]);
  });

  it.each<[string, string, Partial<ActivityChoices>, (string | number | undefined)[]]>([
    ['a month without a year', 'Organization,Month\nA,June\n', {}, [2, 'YEAR_MISSING', 'Month']],
    [
      'a word that is no month',
      'Organization,Month\nA,Ju\n',
      { year: 2014 },
      [2, 'DATE_UNREADABLE', 'Month'],
    ],
    ['a day that is in no calendar', 'Organization,Date\nA,2026-02-30\n', {}, [2, 'DATE_UNREADABLE', 'Date']],
    ['a row without a day', 'Organization,Date\nA,\n', {}, [2, 'REQUIRED', 'Date']],
    ['a row of nobody', 'Organization,Date\n,2026-02-03\n', {}, [2, 'REQUIRED', 'Organization']],
    [
      'a number that comes twice',
      'Id,Organization,Date\n1,A,2026-02-03\n1,B,2026-02-03\n',
      {},
      [3, 'DUPLICATE_ID', 'Id'],
    ],
  ])('refuses %s', async (_, text, choices, fault) => {
    expect((await read(text, choices)).wrong).toEqual([fault]);
  });

  it('reads hours with a comma, times, partners, and a negative figure not at all', async () => {
    const text = [
      'Szervezet;Dátum;Időpont;Társszervezők;Önkéntes órák;Létszám',
      'A;2026.03.29.;10:30;B | C;1,5;-4',
    ].join('\n');
    const { activities, report } = await read(text);
    expect(activities[0]).toMatchObject({
      ...{ date: '2026-03-29', time: '10:30', partners: ['B', 'C'], volunteerMinutes: 90, reach: undefined },
    });
    expect(report.repairsByKind).toMatchObject({ NUMBER_LEFT_OUT: 1 });
  });
});
