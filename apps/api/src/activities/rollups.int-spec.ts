import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v4 } from 'uuid';
import { platformKit, type PlatformKit } from '../../test/platform-kit.js';
import { ROLLUP_CHECKS } from './rollups.checks.js';

let kit: PlatformKit;
let networkId: string;
const organizations = [v4(), v4(), v4()] as const;
let rates: string;
let run: (sql: string, params?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

beforeAll(async () => {
  kit = await platformKit();
  ({ networkId } = await kit.newNetwork());
  const operator = kit.database.pool('operator');
  run = (sql, params = []) => operator.query(sql, params);
  for (const id of organizations)
    await run(
      `INSERT INTO organizations (network_id, id, name, created_at) VALUES ($1, $2, '{"en": "One"}', now())`,
      [networkId, id],
    );
  rates = v4();
  await run(`INSERT INTO hour_rates VALUES ($1, $2, 1, '2020-01-01', 350000, 200000, 'HUF')`, [
    networkId,
    rates,
  ]);
});

afterAll(() => kit.close());

const breaches = async () => {
  const all = await Promise.all(ROLLUP_CHECKS.map((check) => check.run(kit.database.pool('operator'))));
  return all.flat();
};

const STATES = ['PLANNED', 'HELD', 'REPORTED', 'SENT_BACK', 'CANCELLED'] as const;
const AFTER = [...STATES, 'ACCEPTED', 'LOCKED', 'DISPUTED'] as const;

interface Step {
  readonly lead: number;
  readonly co: readonly number[];
  readonly state: (typeof STATES)[number];
  readonly after: (typeof AFTER)[number];
  readonly month: number;
  readonly reach: number | null;
  readonly deaf: number;
  readonly hours: number;
  readonly ending: 'STAYS' | 'LEFT_BY_CO_ORGANIZER' | 'REMOVED';
}

const step: fc.Arbitrary<Step> = fc.record({
  lead: fc.nat({ max: 2 }),
  co: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 2 }),
  state: fc.constantFrom(...STATES),
  after: fc.constantFrom(...AFTER),
  month: fc.integer({ min: 1, max: 3 }),
  reach: fc.option(fc.nat({ max: 40 })),
  deaf: fc.nat({ max: 40 }),
  hours: fc.nat({ max: 5 }),
  ending: fc.constantFrom('STAYS', 'LEFT_BY_CO_ORGANIZER', 'REMOVED'),
});

const groupsOf = ({ reach, deaf }: Step) =>
  reach === null
    ? {}
    : { TARGET_GROUP: { DEAF: Math.min(deaf, reach), NOT_ASKED: reach - Math.min(deaf, reach) } };

async function live(given: Step): Promise<void> {
  const id = v4();
  const day = `2026-0${given.month}-10`;
  const staff = given.hours * 60;
  const values = [
    networkId,
    id,
    organizations[given.lead],
    given.state,
    day,
    given.reach,
    groupsOf(given),
    staff,
    rates,
  ];
  await run(
    `INSERT INTO activities (network_id, id, organization_id, type, state, happened_on, reach, reach_groups, staff_minutes,
       hour_rates_id, logged_at, held_at, reported_at, accepted_at)
     VALUES ($1, $2, $3, 'ADVICE', $4, $5, $6, $7, $8, $9, now(), now(), now(), now())`,
    values,
  );
  for (const co of given.co.filter((other) => other !== given.lead))
    await run(`INSERT INTO activity_co_organizers VALUES ($1, $2, $3)`, [networkId, id, organizations[co]]);
  await run(
    `UPDATE activities SET state = $3, happened_on = happened_on + 20, reach = reach + 3, version = 2 WHERE network_id = $1 AND id = $2`,
    [networkId, id, given.after],
  );
  if (given.ending === 'STAYS') return;
  await run(`DELETE FROM activity_co_organizers WHERE network_id = $1 AND activity_id = $2`, [networkId, id]);
  if (given.ending === 'REMOVED')
    await run(`DELETE FROM activities WHERE network_id = $1 AND id = $2`, [networkId, id]);
}

describe('the figures of the network', () => {
  it('are what the activities add up to, whatever happens to them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const one of steps) await live(one);
        expect(await breaches()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('are found to be wrong when somebody writes them by hand', async () => {
    await live({
      lead: 0,
      co: [1],
      state: 'HELD',
      after: 'REPORTED',
      month: 1,
      reach: 9,
      deaf: 4,
      hours: 1,
      ending: 'STAYS',
    });
    for (const figures of [
      'activity_rollups SET reach',
      'reach_rollups SET people',
      'shared_rollups SET reach',
    ])
      await run(`UPDATE ${figures} = 1000000`);
    expect((await breaches()).length).toBeGreaterThanOrEqual(3);
    for (const rollup of ['activity_rollups', 'reach_rollups', 'shared_rollups'])
      await run(`DELETE FROM ${rollup}`);
  });

  it('never miss one of many that are logged at the same moment', async () => {
    const one: Step = {
      lead: 2,
      co: [],
      state: 'HELD',
      after: 'ACCEPTED',
      month: 2,
      reach: 5,
      deaf: 5,
      hours: 2,
      ending: 'STAYS',
    };
    const before = await run(
      `SELECT coalesce(sum(activities), 0)::int AS n FROM activity_rollups WHERE network_id = $1 AND organization_id = $2`,
      [networkId, organizations[2]],
    );
    await Promise.all(Array.from({ length: 24 }, () => live(one)));
    const after = await run(
      `SELECT sum(activities)::int AS n FROM activity_rollups WHERE network_id = $1 AND organization_id = $2`,
      [networkId, organizations[2]],
    );
    expect(Number(after.rows[0]?.['n']) - Number(before.rows[0]?.['n'])).toBe(24);
  });
});
