import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hsdsTables, loadHsdsValidator } from '../../libs/standards/dist/index.js';
import { checkActivitiesInDatabase, checkManyActivities } from './activities-in-database.mjs';
import { assertNone } from './checks.mjs';
import { DIRECTORIES, idsIn, KINDS } from './directories.mjs';
import { HUB, withHub } from './hub.mjs';
import { checkIatiOfDemo } from './iati.mjs';
import { checkLargeImport } from './large-import.mjs';
import { checkTypedTexts } from './typed-texts.mjs';
import { checkWizard } from './wizard.mjs';

/** Tables that hold anything of a directory. */
const WRITTEN = [
  ...KINDS,
  'organization_identifiers',
  'source_records',
  'organization_terms',
  'audit_events',
];
const LINES = /^(organizations|places|services): (\d+) new, (\d+) changed, (\d+) same$/;

/** Imports and gives the counts as the command tells them: new, changed and same of each kind. */
async function imported(hub, files, options) {
  const lines = [];
  assert.equal(
    await hub.commands.import(files, { language: 'en', ...options }, (line) => lines.push(line)),
    true,
  );
  const counts = lines.flatMap((line) => (LINES.test(line) ? [LINES.exec(line).slice(2).map(Number)] : []));
  assert.equal(counts.length, KINDS.length, lines.join('\n'));
  return counts;
}

const textOf = (folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => `${file}\n${readFileSync(path.join(folder, file), 'utf8')}`)
    .join('\n');

/** One directory into an empty network, out of it, and into a second one. */
async function checkOne(checks, hub, validator, directory) {
  const { name, counts, ids = [], mapping } = directory;
  const files = checks.path(...directory.path);
  const network = await hub.emptyNetwork();
  const second = await hub.emptyNetwork();
  const out = mkdtempSync(path.join(tmpdir(), 'export-'));
  const exported = (slug, format, to) =>
    hub.commands.export({ network: slug, format, out: path.join(out, to) });
  try {
    await checks.check(`${name}: a dry run counts and writes nothing`, async () => {
      const before = await Promise.all(WRITTEN.map((table) => hub.count(table, network)));
      const told = await imported(hub, files, { network, mapping, dryRun: true });
      assert.deepEqual(
        told,
        counts.map((count) => [count, 0, 0]),
      );
      assert.deepEqual(await Promise.all(WRITTEN.map((table) => hub.count(table, network))), before);
    });

    await checks.check(
      `${name}: each organization, location and service is in the database once`,
      async () => {
        const told = await imported(hub, files, { network, mapping });
        assert.deepEqual(
          told,
          counts.map((count) => [count, 0, 0]),
        );
        for (const [at, kind] of KINDS.entries()) {
          const rows = await hub.rows(
            `SELECT details -> 'source' ->> 'sourceId' AS id FROM ${kind}
           WHERE network_id = (SELECT id FROM networks WHERE slug = $1)`,
            [network],
          );
          assert.equal(rows.length, counts[at]);
          if (ids[at])
            assert.deepEqual(
              rows.map(({ id }) => id).sort(),
              idsIn(checks, directory.path[0], ids[at]).sort(),
            );
        }
        const rest = ['organization_identifiers', 'source_records', 'organization_terms'];
        const found = await Promise.all(
          rest.map(async (table) => `${await hub.count(table, network)} ${table}`),
        );
        return `${counts.join(' + ')}, ${found.join(', ')}`;
      },
    );

    await checks.check(`${name}: a second import reports 0 changes and writes nothing`, async () => {
      const before = await Promise.all(WRITTEN.map((table) => hub.count(table, network)));
      assert.deepEqual(
        await imported(hub, files, { network, mapping }),
        counts.map((count) => [0, 0, count]),
      );
      assert.deepEqual(await Promise.all(WRITTEN.map((table) => hub.count(table, network))), before);
    });

    await checks.check(
      `${name}: what the hub exports passes the official schemas with 0 errors`,
      async () => {
        await exported(network, 'json', 'first.json');
        const { register } = await exported(network, 'tabular', 'first');
        assertNone(
          validator.document(JSON.parse(readFileSync(path.join(out, 'first.json'), 'utf8'))),
          'errors',
        );
        assertNone(validator.tables(hsdsTables(register)), 'errors');
        assert.deepEqual(
          KINDS.map((kind) => register[kind].length),
          counts,
        );
      },
    );

    await checks.check(`${name}: the export into an empty network comes out byte for byte`, async () => {
      assert.deepEqual(
        await imported(hub, path.join(out, 'first.json'), { network: second }),
        counts.map((count) => [count, 0, 0]),
      );
      await exported(second, 'json', 'second.json');
      await exported(second, 'tabular', 'second');
      const [first, again] = ['first.json', 'second.json'].map((file) =>
        readFileSync(path.join(out, file), 'utf8'),
      );
      assert.ok(first === again, 'the JSON differs');
      assert.ok(textOf(path.join(out, 'first')) === textOf(path.join(out, 'second')), 'the tables differ');
      // the tables say the same as the JSON that this network was filled from
      const same = await imported(hub, path.join(out, 'first'), { network: second, dryRun: true });
      assert.deepEqual(
        same,
        counts.map((count) => [0, 0, count]),
      );
      return `${Math.round(first.length / 1024)} KiB`;
    });
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** The command itself, as a person runs it beside the hub. */
async function checkCommand(checks, hub, { name, path: parts, mapping, counts }) {
  await checks.check(`${name}: hub import, as typed`, async () => {
    const network = await hub.emptyNetwork();
    const args = ['import', 'organizations', checks.path(...parts), '--network', network];
    const env = { ...process.env, ...hub.env };
    const run = spawnSync(process.execPath, [HUB, ...args, '--mapping', mapping], { encoding: 'utf8', env });
    assert.equal(run.status, 0, run.stderr);
    assert.ok(run.stdout.includes(`organizations: ${counts[0]} new, 0 changed, 0 same`), run.stdout);
    assert.equal(await hub.count('locations', network), counts[1]);
  });
}

/** What needs a database: the directories in it and out of it, and every text that people can type. */
export async function checkDatabase(checks) {
  if (!checks.has('hsds-spec')) return;
  const validator = await loadHsdsValidator(checks.path('hsds-spec', 'schema'));
  await withHub(async (hub) => {
    for (const directory of DIRECTORIES)
      if (checks.has(directory.path[0])) await checkOne(checks, hub, validator, directory);
    const [flat] = DIRECTORIES;
    if (checks.has(flat.path[0])) await checkCommand(checks, hub, flat);
    if (checks.has('naughty-strings')) await checkTypedTexts(checks, hub);
    await checkWizard(checks, hub);
    await checkIatiOfDemo(checks, hub);
    await checkActivitiesInDatabase(checks, hub);
    await checkLargeImport(checks, hub);
    await checkManyActivities(checks, hub);
    await checks.check('hub verify: everything that must always hold, holds', async () => {
      const lines = [];
      const breaches = await hub.commands.verify((line) => lines.push(line));
      assert.equal(breaches, 0, lines.filter((line) => !line.startsWith('holds')).join('\n'));
      return `${lines.length} checks`;
    });
  });
}
