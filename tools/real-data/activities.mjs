import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  filesAt,
  previewTable,
  readActivities,
  suggestActivityColumns,
} from '../../libs/standards/dist/index.js';
import { assertNone } from './checks.mjs';

const networkId = '11111111-1111-4111-8111-111111111111';
const number = (cell) => (/\d/.test(cell) ? Number(cell.replace(/\s/g, '').replace(',', '.')) : 0);
const sumOf = (cells) => cells.reduce((sum, cell) => sum + number(cell), 0);
/** Sums of hundredths, so that 24.06 and 25.02 are added exactly. */
const exactly = (cells) => Math.round(sumOf(cells) * 100) / 100;

/** The two tables of who does what where: how they are read, and where their figures stand. */
export const TABLES = [
  {
    ...{ name: 'rowca-3w', file: 'rowca-3w-hxl.csv', headers: 2, rows: 244, activities: 244 },
    defaults: { year: 2014 },
    // its figure is called "Achieved" and has no tag
    figures: { Achieved: 16 },
  },
  {
    ...{ name: 'ethiopia', file: 'ethiopia_drought_affected_targeted_reached_by_cluster.csv', headers: 3 },
    rows: 391,
    defaults: { organization: 'Mi', date: '2018-03-31' },
    // nobody filled in who was reached; who was meant to be is there for each cluster
    columns: [
      ...['HEALTH', 'NUTRITION', 'FOOD', 'ESNFI', 'EDUCATION', 'AGRICULTURE', 'PROTECTION', 'WASH'].map(
        (cluster, at) => [`${cluster} Target`, 11 + at * 3],
      ),
    ],
  },
];

/** The rows of the file below its headers, read by another parser than ours. */
export const rowsOf = (checks, { file, headers }) =>
  parse(readFileSync(checks.path('hxl-3w', file)), { relax_column_count: true }).slice(headers);

/** The columns of a table as a person would say them: what is suggested, and figures that carry no tag. */
export async function columnsOf(checks, table) {
  const files = await filesAt(checks.path('hxl-3w', table.file));
  const { preview } = await previewTable(files);
  const names = preview.columns.map(({ name }) => name);
  const suggested = suggestActivityColumns(names, preview.tags);
  const columns = Object.fromEntries(
    names.flatMap((name, at) => (suggested[at] ? [[name, suggested[at]]] : [])),
  );
  if (!table.columns) return columns;
  for (const [name, target] of Object.entries(columns)) if (target === 'REACH') delete columns[name];
  for (const [name] of table.columns) columns[name] = 'REACH';
  return columns;
}

/** What comes of a table, counted by another parser: how many activities, and how many people in them. */
export function totalOf(checks, table) {
  const rows = rowsOf(checks, table);
  const figures = (table.columns ?? Object.entries(table.figures)).map(([, at]) => at);
  const people = rows.map((row) => figures.map((at) => row[at]).filter((cell) => /\d/.test(cell)));
  const whole = people.flat().map(number).filter(Number.isInteger);
  const activities = people.reduce(
    (sum, cells) => sum + (figures.length > 1 ? Math.max(1, cells.length) : 1),
    0,
  );
  return { activities, reach: whole.reduce((sum, one) => sum + one, 0) };
}

/** Tables of activities read whole: each row arrives, and what is counted adds up to what the file adds up to. */
export async function checkActivities(checks) {
  if (!checks.has('hxl-3w')) return;
  for (const table of TABLES) {
    await checks.check(`${table.name}: every row arrives, and the totals are those of the file`, async () => {
      const rows = rowsOf(checks, table);
      assert.equal(rows.length, table.rows);
      const files = await filesAt(checks.path('hxl-3w', table.file));
      const activities = [];
      const report = await readActivities(
        files,
        { file: table.file, columns: await columnsOf(checks, table), ...table.defaults },
        { networkId, source: table.name },
        (activity) => activities.push(activity),
      );
      assertNone(report.wrongRows, 'wrong rows');
      assert.equal(report.rowsByTable.activities, table.rows);
      assert.equal(new Set(activities.map(({ id }) => id)).size, activities.length);
      assert.equal(new Set(activities.map(({ origin }) => origin.line)).size, table.rows);
      const figures = table.columns ?? Object.entries(table.figures);
      const reached = activities.reduce((sum, { reach = 0 }) => sum + reach, 0);
      const left = report.repairs
        .filter(({ kind }) => kind === 'NUMBER_LEFT_OUT')
        .map(({ original }) => original);
      const total = exactly(figures.flatMap(([, at]) => rows.map((row) => row[at])));
      assert.equal(Math.round((reached + exactly(left)) * 100) / 100, total);
      // what no column stands for is kept with the row
      for (const [at, row] of rows.entries()) {
        const kept = activities.find(({ origin }) => origin.line === at + table.headers + 1)?.original ?? {};
        assert.deepEqual(Object.values(kept).sort(), row.filter((cell) => cell !== '').sort());
      }
      const fractions =
        left.length > 0 ? `, ${left.length} figures that are no people: ${left.join(' ')}` : '';
      return `${activities.length} activities of ${rows.length} rows, ${reached} people${fractions}`;
    });
  }
}
