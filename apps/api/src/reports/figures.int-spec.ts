import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GROUPINGS, type Actor, type Grouping, type Role } from '@kalaka/domain';
import { reportsKit, type ReportsKit } from '../../test/reports-kit.js';
import { shaped } from '../platform/db/shaped-statement.js';
import { REPORT_CHECKS } from './reports.checks.js';
import { EXACT_OVERVIEWS } from './overview/overview.queries.js';

let kit: ReportsKit;
let river: string;
let ramp: string;
let choir: string;
let dog: string;
let schools: string;
let secret: string;

beforeAll(async () => {
  kit = await reportsKit();
  kit.clock.now = () => new Date('2026-08-15T10:00:00Z');
  [river, ramp, choir, dog] = (await Promise.all(
    ['River', 'Ramp', 'Choir', 'Dog'].map((name) => kit.organization(name)),
  )) as [string, string, string, string];
  schools = await kit.program('Schools', true);
  secret = await kit.program('Not told yet', false);
  const on = '2026-02-10';
  const old = { on, district: 'OLD_TOWN' };
  await kit.held(
    { ...old, member: river, program: schools, reach: 30, groups: { DEAF: 20, BLIND: 10 }, minutes: 90 },
    { ...old, member: ramp, program: schools, reach: 40, groups: { DEAF: 15, BLIND: 20 }, minutes: 60 },
    { ...old, member: choir, reach: 3, groups: { DEAF: 3 }, minutes: 30 },
    { member: dog, on, reach: 12, groups: { DEAF: 6, BLIND: 6 }, minutes: 30 },
    { member: river, program: secret, on, reach: 25, groups: { DEAF: 15, BLIND: 10 } },
    {
      ...{ member: ramp, program: secret, on: '2026-05-10', reach: 50, groups: { DEAF: 20 } },
      others: [dog, choir],
    },
    { member: river, on: '2026-05-11', reach: 20, groups: { DEAF: 20 } },
    { member: river, on: '2026-08-02', reach: 7, others: [dog] },
    { member: river, on: '2026-08-03', reach: 9, state: 'REPORTED', others: [dog] },
  );
  await kit.period('2026-01-01', '2026-03-31');
  await kit.period('2026-04-01', '2026-06-30');
  await kit.period('2026-07-01', '2026-09-30', 'OPEN');
}, 60_000);
afterAll(() => kit.close());

const year = { from: '2026-Q1', to: '2026-Q3' };
const read = async (actor: Actor, groupBy: Grouping, more: object = {}) => {
  const reader = kit.reader(actor);
  return kit.figures.overview(reader, { groupBy, ...year, ...more });
};
const people = async (actor: Actor, groupBy: Grouping, more: object = {}) =>
  Object.fromEntries(
    (await read(actor, groupBy, more)).lines.flatMap(({ key, name, activities, people: count }) =>
      // Who only helped has no figures of its own.
      activities === 0 ? [] : [[name?.text ?? key, count] as const],
    ),
  );

describe('what the coordination reads', () => {
  it('is every number, added up from what was accepted', async () => {
    const coordinator = kit.as('COORD');
    expect(await people(coordinator, 'MEMBER')).toEqual({ River: 82, Ramp: 90, Choir: 3, Dog: 12 });
    expect(await people(coordinator, 'QUARTER')).toEqual({ '2026-Q1': 110, '2026-Q2': 70, '2026-Q3': 7 });
    expect(await people(coordinator, 'PROGRAM')).toEqual({ Schools: 70, 'Not told yet': 75, '': 42 });
    expect(await people(coordinator, 'PLACE')).toEqual({ 'Old town': 73, '': 114 });
    expect(await people(coordinator, 'TARGET_GROUP')).toEqual({ DEAF: 99, BLIND: 46, NOT_ASKED: 42 });
  });

  it('counts each activity once in the total, and says what waits', async () => {
    const overview = await read(kit.as('COORD'), 'MEMBER');
    expect(overview.total).toMatchObject({ activities: 8, people: 187, staffMinutes: 210 });
    expect(overview).toMatchObject({ exact: true, waiting: 1, threshold: null });
  });

  it.each(GROUPINGS)(
    'by %s comes from the rollups alone, whatever the number of activities',
    async (groupBy) => {
      const params = [kit.networkId, 'en', '2026-08-15T10:00:00Z', '2026-01-01', '2026-10-01', true, null];
      const { text } = shaped(`explained ${groupBy}`, EXACT_OVERVIEWS[groupBy], [
        ...['lines.name', 'lines.shared', 'total', 'total.shared', 'waiting'],
      ]);
      const { rows } = await kit.run(`EXPLAIN (FORMAT JSON) ${text}`, params);
      const tables = JSON.stringify(rows).match(/"Relation Name":"\w+"/g) ?? [];
      expect(tables.length).toBeGreaterThan(1);
      expect(tables.filter((table) => table === '"Relation Name":"activities"')).toEqual([]);
    },
  );
});

describe('what several members held together', () => {
  const later = { from: '2026-Q2' };
  const shared = async (actor: Actor) =>
    Object.fromEntries(
      (await read(actor, 'MEMBER', later)).lines.map((line) => [line.name?.text, line.shared]),
    );

  it('counts once for the network and stands beside each that held it, also where it reported nothing', async () => {
    const { lines, total } = await read(kit.as('COORD'), 'MEMBER', later);
    expect(await shared(kit.as('COORD'))).toEqual({
      ...{ River: null, Ramp: null },
      ...{ Dog: { activities: 2, people: 57 }, Choir: { activities: 1, people: 50 } },
    });
    expect(total).toMatchObject({ activities: 3, people: 77, shared: null });
    const sum = (of: 'activities' | 'people') => lines.reduce((all, line) => all + (line[of] ?? 0), 0);
    expect([sum('activities'), sum('people')]).toEqual([3, 77]);
  });

  it('is told to everybody as activities, never as people, and of published quarters alone', async () => {
    for (const actor of [kit.as('CITY'), kit.as('ED', dog)])
      expect(await shared(actor)).toMatchObject({ Dog: { activities: 1, people: null } });
  });

  it('is told to the member itself with every number, however it counts its own', async () => {
    for (const groupBy of GROUPINGS) {
      const { total } = await read(kit.as('ED', dog), groupBy, { ...later, own: true });
      expect(total).toMatchObject({ shared: { activities: 2, people: 57 } });
    }
  });
});

describe('what everybody else reads', () => {
  const roles: Role[] = ['FIN', 'AUD', 'CITY', 'AO', 'ED', 'VIEW'];

  it.each(roles)('%s: nothing of a quarter that is not locked', async (role) => {
    const { lines, quarters, waiting } = await read(kit.as(role, dog), 'QUARTER');
    expect(lines.map(({ key }) => key)).toEqual(['2026-Q1', '2026-Q2']);
    expect(quarters.map(({ published }) => published)).toEqual([true, true, false]);
    expect(waiting).toBeNull();
  });

  it.each(roles)('%s: no small number, and none that the others tell', async (role) => {
    const seen = await people(kit.as(role, dog), 'MEMBER');
    expect(seen['Choir']).toBeNull();
    expect(Object.values(seen).filter((count) => count === null).length).toBeGreaterThan(1);
    for (const groupBy of GROUPINGS) {
      const counts = Object.values(await people(kit.as(role, dog), groupBy)).filter(
        (count) => count !== null,
      );
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
    }
  });

  it('is the same for all of them and in each choice of quarters', async () => {
    const [city, auditor] = [kit.as('CITY'), kit.as('AUD')];
    expect(await people(city, 'MEMBER')).toEqual(await people(auditor, 'MEMBER'));
    const first = await people(city, 'MEMBER', { to: '2026-Q1' });
    const second = await people(city, 'MEMBER', { from: '2026-Q2' });
    const both = await people(city, 'MEMBER');
    for (const [name, count] of Object.entries(both)) {
      const parts = [first[name], second[name]].flatMap((part) => part ?? []);
      expect(count).toBe(parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) : null);
    }
  });

  it('names no programme that is not published to the city', async () => {
    expect(Object.keys(await people(kit.as('CITY'), 'PROGRAM')).sort()).toEqual(['', 'Schools']);
    expect(Object.keys(await people(kit.as('ED', dog), 'PROGRAM'))).toContain('Not told yet');
  });

  it('is every number of the own organization, when asked for that alone', async () => {
    const choirs = await read(kit.as('ED', choir), 'QUARTER', { own: true });
    expect(choirs).toMatchObject({ exact: true, own: true, total: { people: 3, activities: 1 } });
    expect(choirs.lines).toHaveLength(1);
    expect(await read(kit.as('CITY'), 'QUARTER', { own: true })).toMatchObject({ exact: false, own: false });
  });

  it('goes back when a period is opened again', async () => {
    const open = (until: string | null) =>
      kit.run(
        `UPDATE reporting_periods SET unlocked_until = $2, unlock_reason = CASE WHEN $2::timestamptz IS NOT NULL THEN 'A mistake' END
          WHERE network_id = $1 AND from_date = '2026-01-01'`,
        [kit.networkId, until],
      );
    await open('2026-08-20T00:00:00Z');
    expect(Object.keys(await people(kit.as('CITY'), 'QUARTER'))).toEqual(['2026-Q2']);
    await open('2026-08-14T00:00:00Z');
    expect(Object.keys(await people(kit.as('CITY'), 'QUARTER'))).toEqual(['2026-Q1', '2026-Q2']);
    await open(null);
  });

  it('follows the threshold of the network', async () => {
    const set = (threshold: number) =>
      kit.run(
        `UPDATE networks SET policies = policies || jsonb_build_object('smallCountThreshold', $2::int) WHERE id = $1`,
        [kit.networkId, threshold],
      );
    await set(13);
    const seen = await people(kit.as('CITY'), 'MEMBER');
    expect(seen['Dog']).toBeNull();
    await set(5);
  });

  it('is asked again by the check of the whole database', async () => {
    const found = await Promise.all(REPORT_CHECKS.map((check) => check.run(kit.database.pool('operator'))));
    expect(found.flat()).toEqual([]);
  });
});
