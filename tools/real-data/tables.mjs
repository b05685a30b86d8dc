import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readCsv } from '../../libs/standards/dist/index.js';

async function* oneByOne(bytes) {
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

async function objects(bytes) {
  const { columns, rows } = await readCsv(oneByOne(bytes));
  const found = [];
  for await (const row of rows) {
    assert.equal(row.kind, 'row', `line ${row.line}: ${row.code}`);
    found.push(Object.fromEntries(columns.map((column, at) => [column, row.fields[at]])));
  }
  return found;
}

/** csv-spectrum: each table against what it holds, written down as JSON. */
export async function checkTables(checks) {
  if (!checks.has('csv-spectrum')) return;
  for (const file of readdirSync(checks.path('csv-spectrum', 'csvs')).sort()) {
    const name = file.replace(/\.csv$/, '');
    await checks.check(`csv-spectrum: ${name} is read as its oracle says`, async () => {
      const stored = readFileSync(checks.path('csv-spectrum', 'csvs', file));
      // the stored copies lost the CRLF that their names promise and their oracles expect
      const bytes = name.endsWith('_crlf')
        ? Buffer.from(stored.toString().replace(/\r?\n/g, '\r\n'))
        : stored;
      const oracle = JSON.parse(readFileSync(checks.path('csv-spectrum', 'json', `${name}.json`), 'utf8'));
      assert.deepEqual(await objects(bytes), oracle);
      return `${oracle.length} rows`;
    });
  }
}
