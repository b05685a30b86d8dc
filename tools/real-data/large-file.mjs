import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROWS = 100_000;
const MIB = 1024 * 1024;

/** Runs in a process of its own, whose peak of memory is its own too. */
const READ = `
  const [folder, library] = process.argv.slice(1);
  const { filesAt, readDirectory } = await import(library);
  const { package: read, report } = await readDirectory(await filesAt(folder), {
    networkId: '11111111-1111-4111-8111-111111111111',
  });
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ organizations: read.organizations.length, wrong: report.wrongRowCount, maxRSS }));
`;

function read(folder) {
  const library = new URL('../../libs/standards/dist/index.js', import.meta.url).href;
  const flags = ['--max-old-space-size=400', '--input-type=module', '--eval', READ];
  const child = spawnSync(process.execPath, [...flags, folder, library], { encoding: 'utf8' });
  assert.equal(child.status, 0, child.stderr);
  const result = JSON.parse(child.stdout);
  assert.ok(result.maxRSS * 1024 < 512 * MIB, `took ${Math.round(result.maxRSS / 1024)} MiB`);
  return result;
}

/** Files of 100,000 rows, good and bad: a clear answer within 512 MiB. */
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
  } finally {
    rmSync(folder, { recursive: true });
  }
}
