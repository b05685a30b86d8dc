import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROWS = 100_000;
const MILLION = 1_000_000;
const MIB = 1024 * 1024;

/** Runs in a process of its own, whose peak of memory is its own too. */
const READ = `
  const [folder, library, table] = process.argv.slice(1);
  const { asMapping, filesAt, readDirectory } = await import(library);
  const mapping = table ? asMapping({ format: 'kalaka-mapping/1', name: 'large', tables: [JSON.parse(table)] }) : undefined;
  const { package: read, report } = await readDirectory(await filesAt(folder), {
    networkId: '11111111-1111-4111-8111-111111111111', mapping,
  });
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ organizations: read.organizations.length, wrong: report.wrongRowCount, maxRSS,
    listed: report.wrongRows.length, last: report.wrongRows.at(-1) }));
`;

function read(folder, table) {
  const library = new URL('../../libs/standards/dist/index.js', import.meta.url).href;
  const flags = ['--max-old-space-size=400', '--input-type=module', '--eval', READ];
  const child = spawnSync(
    process.execPath,
    [...flags, folder, library, ...(table ? [JSON.stringify(table)] : [])],
    { encoding: 'utf8' },
  );
  assert.equal(child.status, 0, child.stderr);
  const result = JSON.parse(child.stdout);
  assert.ok(result.maxRSS * 1024 < 512 * MIB, `took ${Math.round(result.maxRSS / 1024)} MiB`);
  return result;
}

/** A million lines, written piece by piece. */
function writeMillion(file, header, toRow) {
  const out = openSync(file, 'w');
  writeSync(out, `${header}\n`);
  for (let at = 0; at < MILLION; at += 10_000)
    writeSync(out, Array.from({ length: 10_000 }, (_, i) => `${toRow(at + i)}\n`).join(''));
  closeSync(out);
}

/** A million rows: read, wrong, or too many, each time with a clear answer within 512 MiB. */
async function checkMillion(checks, folder) {
  const file = path.join(folder, 'organizations.csv');
  const table = {
    file: 'organizations.csv',
    to: 'organizations',
    repeats: true,
    columns: { name: 'org' },
    ignore: ['what', 'where'],
  };
  await checks.check('a million rows about a thousand organizations are read within 512 MiB', () => {
    writeMillion(
      file,
      'org,what,where',
      (at) => `Body ${at % 1000},"Activity, number ${at}",Town ${at % 77}`,
    );
    const { organizations, wrong, maxRSS } = read(folder, table);
    assert.deepEqual([organizations, wrong], [1000, 0]);
    return `${Math.round(maxRSS / 1024)} MiB`;
  });
  await checks.check(
    'a million wrong rows: all are counted, and listed with their line as far as it helps',
    () => {
      writeMillion(file, 'id,name', (at) => (at % 10 === 9 ? `${at}` : `${at},`));
      const { wrong, listed, last, maxRSS } = read(folder);
      assert.deepEqual(
        [wrong, listed, last.line, last.code],
        [MILLION, MILLION / 10, MILLION / 10 + 1, 'RAGGED_ROW'],
      );
      return `${Math.round(maxRSS / 1024)} MiB`;
    },
  );
  await checks.check('a million organizations are refused by name, within 512 MiB', () => {
    writeMillion(file, 'id,name,description', (at) => `${at},Body ${at},What it does`);
    const { wrong, last, maxRSS } = read(folder);
    assert.deepEqual([wrong, last.code], [1, 'TOO_MANY_RECORDS']);
    return `${Math.round(maxRSS / 1024)} MiB`;
  });
}

/** Files of 100,000 rows and more, good and bad: a clear answer within 512 MiB. */
export async function checkLargeFile(checks) {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
  const file = path.join(folder, 'organizations.csv');
  const text = 'A description of the usual length in a sentence or two. '.repeat(4);
  const rows = (toRow) =>
    ['id,name,description,email,website', ...Array.from({ length: ROWS }, (_, at) => toRow(at))].join('\n');
  try {
    await checks.check(`a table of ${ROWS} organizations is read within 512 MiB`, () => {
      writeFileSync(
        file,
        rows((at) => `${at},"Body, number ${at}",${text}${at},info${at}@example.org,www.x${at}.example.org`),
      );
      const { organizations, wrong, maxRSS } = read(folder);
      assert.deepEqual([organizations, wrong], [ROWS, 0]);
      return `${Math.round(maxRSS / 1024)} MiB`;
    });
    await checks.check(`a table of ${ROWS} wrong rows is answered within 512 MiB`, () => {
      writeFileSync(
        file,
        rows((at) => `${at},,${text}`),
      );
      const { organizations, wrong, maxRSS } = read(folder);
      assert.deepEqual([organizations, wrong], [0, ROWS]);
      return `${Math.round(maxRSS / 1024)} MiB`;
    });
    await checks.check('a quote that is never closed ends the reading of a large table with its line', () => {
      writeFileSync(
        file,
        rows((at) => (at === 50_000 ? '7,"open' : `${at},Body ${at},${text},,`)),
      );
      const { organizations, wrong } = read(folder);
      assert.deepEqual([organizations, wrong], [50_000, 1]);
    });
    await checkMillion(checks, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
