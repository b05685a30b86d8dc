import { describe, expect, it } from '@jest/globals';
import { findHeader, type HeaderWish } from './header.js';

const find = (rows: string[][], wish: HeaderWish = {}) =>
  findHeader(
    rows.map((fields, at) => ({ line: at + 1, fields })),
    wish,
  );

describe('the header among the first rows', () => {
  it.each<[string, string[][], string[], number]>([
    [
      'is the first row',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      ['a', 'b'],
      1,
    ],
    ['comes after a title that stands alone', [['Members'], ['a', 'b'], ['1', '2']], ['a', 'b'], 2],
    [
      'comes after a title within empty cells',
      [
        ['Members', ''],
        ['a', 'b'],
        ['1', '2'],
      ],
      ['a', 'b'],
      2,
    ],
    ['is one cell wide where the table is', [['name'], ['x'], ['y']], ['name'], 1],
    ['is not given up for one row that is too wide', [['name'], ['x', 'y']], ['name'], 1],
    ['has no line ends and no white space around', [[' a\n(b) ', 'c']], ['a (b)', 'c'], 1],
    ['calls a column without a name by its place', [['a', '', 'c']], ['a', 'column2', 'c'], 1],
    [
      'takes the row of HXL tags along',
      [
        ['Org', 'Sector'],
        ['#org', '#sector +x'],
        ['a', 'b'],
      ],
      ['Org', 'Sector'],
      2,
    ],
  ])('%s', (_what, rows, columns, line) => {
    expect(find(rows)).toMatchObject({ columns, line });
  });

  it('is the row that has the columns asked for, wherever it stands', () => {
    const rows = [
      ['from', 'to'],
      ['2025', '2026'],
      ['nr', 'group'],
      ['1', 'A'],
    ];
    expect(find(rows, { columns: ['group'] })).toMatchObject({ line: 3, skippedLines: [1, 2], used: 3 });
  });

  it('is called by its tags where it is asked for by tags', () => {
    const rows = [
      ['Cluster', 'Organization', 'Note'],
      ['#sector', '#org', ''],
      ['Education', 'UNICEF', 'x'],
    ];
    expect(find(rows, { columns: ['#org'] })).toMatchObject({
      columns: ['#sector', '#org', 'Note'],
      line: 2,
    });
  });

  it('takes all rows above the tags together, groups of columns over each of theirs', () => {
    const rows = [
      ['PLACE', '', 'HEALTH', '', 'FOOD', ''],
      ['Town', 'Region', 'Target', 'Reached', 'Target', 'Reached'],
      ['#adm2', '#adm1', '#targeted', '#reached', '#targeted', '#reached'],
      ['Erob', 'Tigray', '80 418', '40 209', '36 067', '-'],
    ];
    expect(find(rows)).toMatchObject({
      columns: [
        'PLACE Town',
        'PLACE Region',
        'HEALTH Target',
        'HEALTH Reached',
        'FOOD Target',
        'FOOD Reached',
      ],
      line: 3,
    });
  });

  it('joins the cells of several rows, each text once', () => {
    const rows = [
      ['Name', 'Contact', 'Contact'],
      ['Name', 'phone', 'mail'],
      ['A', '1', '2'],
    ];
    expect(find(rows, { rows: 2 })).toMatchObject({
      columns: ['Name', 'Contact phone', 'Contact mail'],
      used: 2,
    });
  });
});
