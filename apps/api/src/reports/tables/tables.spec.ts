import { describe, expect, it } from '@jest/globals';
import { previewTable } from '@kalaka/standards';
import type { Overview } from '../overview/overview.model.js';
import { overviewTable } from './report-table.js';
import { csvOf, xlsxOf } from './table-files.js';

const line = (key: string, name: string | null, people: number | null, hiddenQuarters = 0) => ({
  ...{
    key,
    people,
    hiddenQuarters,
    activities: 3,
    staffMinutes: people === null ? null : 90,
    volunteerMinutes: 0,
    shared: null,
  },
  name: name === null ? null : { text: name, language: 'hu' },
});
const quarters = ['2026-Q2', '2026-Q3'].map((quarter) => ({
  ...{ quarter, fromDate: '2026-04-01', toDate: '2026-06-30', published: true },
}));
const overview: Overview = {
  ...{ groupBy: 'MEMBER', exact: false, own: false, threshold: 5, waiting: null, quarters },
  lines: [line('a', '=Jelfolyó', 1200), line('b', 'Tűzőkör', null, 2)],
  total: line('', null, 1240),
};

describe('figures as a file', () => {
  it('are the lines of the page with their sum, in the language of the reader', () => {
    const table = overviewTable(overview, 'hu');
    expect(table.title).toBe(
      'Hány embert értek el az egyes tagszervezetek? 2026. II. negyedév – 2026. III. negyedév',
    );
    expect(table.columns.map(({ title }) => title).slice(0, 3)).toEqual([
      'Tagszervezet',
      'Elért emberek',
      'Tevékenységek',
    ]);
    expect(table.rows).toEqual([
      ['=Jelfolyó', 1200, 3, 2, 0, 0],
      ['Tűzőkör', 'Nem látható', 3, 'Nem látható', 0, 2],
    ]);
    expect(table.total).toEqual(['Összesen', 1240, 3, 2, 0, 0]);
  });

  it('tell what was held together beside the sums, and add up nothing of it', () => {
    const dog = { ...line('c', 'Mancs', 12), shared: { activities: 2, people: null } };
    const { columns, rows, total } = overviewTable({ ...overview, lines: [...overview.lines, dog] }, 'en');
    const at = columns.findIndex(({ name }) => name === 'as_co_organizer');
    expect([...rows, total].map((row) => row?.[at])).toEqual([0, 0, 2, 'Not added up']);
  });

  it('say that a figure is hidden, and never 0 for it', () => {
    expect(csvOf(overviewTable(overview, 'en'), 'plain')).toContain('Not shown');
  });

  it('hold no formula, whatever somebody is called', () => {
    expect(csvOf(overviewTable(overview, 'en'), 'plain')).toContain(`'=Jelfolyó`);
  });

  it('name a quarter and what has no name', () => {
    const quarter = { ...overview, groupBy: 'QUARTER' as const, lines: [line('2026-Q3', null, 9)] };
    expect(overviewTable(quarter, 'en').rows[0]?.[0]).toBe('2026, third quarter');
    const program = { ...overview, groupBy: 'PROGRAM' as const, lines: [line('', null, 9)] };
    expect(overviewTable(program, 'en').rows[0]?.[0]).toBe('Other, or without a programme');
    expect(overviewTable({ ...program, exact: true }, 'en').rows[0]?.[0]).toBe('Without a programme');
    const groups = {
      ...overview,
      groupBy: 'TARGET_GROUP' as const,
      lines: [line('DEAF', null, 9), line('NOT_ASKED', null, 7)],
    };
    expect(overviewTable(groups, 'en').rows).toEqual([
      ['People who are deaf', 9],
      ['Not asked', 7],
    ]);
  });

  it('are read back from a workbook as they were written', async () => {
    const book = await xlsxOf([overviewTable(overview, 'en'), overviewTable(overview, 'en')]);
    const files = {
      names: () => Promise.resolve(['book.xlsx']),
      open: async function* () {
        yield book;
      },
    };
    const read = await previewTable(files);
    const preview = read.ok ? read.preview : null;
    expect(preview?.sheets).toEqual(['How many people did each member', 'How many people did each mem 2']);
    expect(preview?.columns.map(({ name }) => name)[1]).toBe('People reached');
    expect(preview?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['=Jelfolyó', '1200'],
      ['Tűzőkör', 'Not shown'],
      ['All together', '1240'],
    ]);
  });
});
