import assert from 'node:assert/strict';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { columnsOf, rowsOf, TABLES, totalOf } from './activities.mjs';
import { command, percentile, readingUntil } from './large-import.mjs';

const ROWS = 100_000;
const LIMIT = 512;
const OF = '(SELECT id FROM networks WHERE slug = $1)';
const LINE = /^activities: ([\d,]+) new, 0 changed, ([\d,]+) same$/;
const WRITTEN = [
  'activities',
  'activity_co_organizers',
  'activity_rollups',
  'import_activities',
  'audit_events',
];

async function imported(hub, files, options) {
  const lines = [];
  const whole = await hub.commands.importActivities(files, { language: 'en', ...options }, (line) =>
    lines.push(line),
  );
  assert.equal(whole, true, lines.join('\n'));
  const found = lines.map((line) => LINE.exec(line)).find(Boolean);
  assert.ok(found, lines.join('\n'));
  return found.slice(1).map((figure) => Number(figure.replaceAll(',', '')));
}

/** What the hub adds up, in its activities and in the figures that it keeps beside them. */
async function sums(hub, network) {
  const [row] = await hub.rows(
    `SELECT (SELECT count(*)::int FROM activities WHERE network_id = ${OF}) AS activities,
       (SELECT coalesce(sum(reach), 0)::bigint FROM activities WHERE network_id = ${OF}) AS reach,
       (SELECT coalesce(sum(activities), 0)::int FROM activity_rollups WHERE network_id = ${OF}) AS kept,
       (SELECT coalesce(sum(reach), 0)::bigint FROM activity_rollups WHERE network_id = ${OF}) AS kept_reach`,
    [network],
  );
  return Object.values(row).map(Number);
}

/** The two tables of who does what where, in a network of their own. */
export async function checkActivitiesInDatabase(checks, hub) {
  if (!checks.has('hxl-3w')) return;
  const options = async (table, network) => {
    return {
      ...{ network, source: table.name, column: await columnsOf(checks, table) },
      ...table.defaults,
      ...(table.defaults.organization ? { organization: 'World Food Programme' } : {}),
    };
  };
  const network = await hub.emptyNetwork();
  const file = ({ file: name }) => checks.path('hxl-3w', name);
  await checks.check(
    'hxl-3w: activities of organizations that nobody knows are refused by name',
    async () => {
      const lines = [];
      const given = { language: 'en', ...(await options(TABLES[0], network)) };
      const whole = await hub.commands.importActivities(file(TABLES[0]), given, (line) => lines.push(line));
      assert.equal(whole, false);
      assert.ok(
        lines.some((line) => line.includes('which organization this is: "World Food Programme"')),
        lines.join('\n'),
      );
      assert.equal(await hub.count('activities', network), 0);
    },
  );
  await hub.commands.import(file(TABLES[0]), { language: 'en', network, mapping: 'hxl-3w' }, () => undefined);
  for (const table of TABLES) {
    const before = await sums(hub, network);
    await checks.check(
      `${table.name}: imported whole, and the hub adds up what the file adds up to`,
      async () => {
        const { activities, reach } = totalOf(checks, table);
        assert.deepEqual(await imported(hub, file(table), await options(table, network)), [activities, 0]);
        const after = await sums(hub, network);
        assert.deepEqual(
          after.map((sum, at) => sum - before[at]),
          [activities, reach, activities, reach],
        );
        return `${activities} activities of ${rowsOf(checks, table).length} rows, ${reach} people`;
      },
    );
    await checks.check(`${table.name}: a second import changes nothing`, async () => {
      const stood = await Promise.all(WRITTEN.map((name) => hub.count(name, network)));
      const { activities } = totalOf(checks, table);
      assert.deepEqual(await imported(hub, file(table), await options(table, network)), [0, activities]);
      assert.deepEqual(await Promise.all(WRITTEN.map((name) => hub.count(name, network))), stood);
    });
  }
}

/** A hundred thousand activities, made up on the spot, while others work. */
export async function checkManyActivities(checks, hub) {
  const folder = mkdtempSync(path.join(tmpdir(), 'activities-'));
  const file = path.join(folder, 'activities.csv');
  const lines = function* () {
    yield 'Id,Organization,Date,Activity,Type,People reached,Outcome\n';
    for (let at = 0; at < ROWS; at++) {
      const day = new Date(Date.UTC(2020, 0, 1 + (at % 2000))).toISOString().slice(0, 10);
      yield `${at},Body ${at % 500},${day},Open afternoon ${at},Visit,${at % 90},"${'Somebody came who had not come before. '.repeat(3)}"\n`;
    }
  };
  const organizations = path.join(folder, 'organizations.csv');
  const names = ['id,name,description\n', ...Array.from({ length: 500 }, (_, at) => `${at},Body ${at},-\n`)];
  await pipeline(Readable.from(lines()), createWriteStream(file));
  await pipeline(Readable.from(names), createWriteStream(organizations));
  const network = await hub.emptyNetwork();
  const args = ['import', 'activities', file, '--network', network];
  const reach = Array.from({ length: ROWS }, (_, at) => at % 90).reduce((sum, one) => sum + one, 0);
  try {
    await hub.commands.import(organizations, { language: 'en', network }, () => undefined);
    await checks.check(
      `${ROWS} activities arrive within ${LIMIT} MiB while others go on working`,
      async () => {
        const began = Date.now();
        const { ended } = command(hub, ...args);
        const times = await readingUntil(ended, hub.url);
        const { code, out, error } = await ended;
        assert.equal(code, 0, error + out);
        assert.ok(out.includes('activities: 100,000 new, 0 changed, 0 same'), out);
        assert.deepEqual(await sums(hub, network), [ROWS, reach, ROWS, reach]);
        const peak = Number(/peak (\d+)/.exec(error)?.[1]);
        assert.ok(peak > 0 && peak <= LIMIT, `took ${peak} MiB`);
        const [middle, slow] = [0.5, 0.95].map((part) => percentile(times, part));
        assert.ok(slow < 1_000, `others waited ${slow} ms (p95) for a list`);
        const seconds = Math.round((Date.now() - began) / 1_000);
        return `${seconds} s, ${peak} MiB; a list meanwhile: p50 ${middle} ms, p95 ${slow} ms`;
      },
    );
    await checks.check(`${ROWS} activities once more: nothing changes, within ${LIMIT} MiB`, async () => {
      const { code, out, error } = await command(hub, ...args).ended;
      assert.equal(code, 0, error);
      assert.ok(out.includes('activities: 0 new, 0 changed, 100,000 same'), out);
      const peak = Number(/peak (\d+)/.exec(error)?.[1]);
      assert.ok(peak > 0 && peak <= LIMIT, `took ${peak} MiB`);
      return `${peak} MiB`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
