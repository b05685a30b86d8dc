import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4 } from 'uuid';
import { platformKit, type PlatformKit } from '../../test/platform-kit.js';

let kit: PlatformKit;
let networkId: string;
const organizations = [v4()] as const;
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
});

afterAll(() => kit.close());

describe('what the database refuses by itself', () => {
  const log = (changes: Record<string, unknown>) => {
    const row = {
      network_id: networkId,
      id: v4(),
      organization_id: organizations[0],
      type: 'ADVICE',
      state: 'REPORTED',
      happened_on: '2026-03-03',
      logged_at: new Date(),
      held_at: new Date(),
      reported_at: new Date(),
      ...changes,
    };
    const columns = Object.keys(row);
    return run(
      `INSERT INTO activities (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`,
      Object.values(row),
    );
  };

  it.each([
    [
      'groups that exceed the total',
      { reach: 4, reach_groups: { AGE: { UNDER_14: 3, NOT_ASKED: 2 } } },
      'reach_adds_up',
    ],
    ['half a person', { reach: 4, reach_groups: { AGE: { UNDER_14: 1.5 } } }, 'reach_adds_up'],
    ['fewer people than none', { reach: 4, reach_groups: { AGE: { UNDER_14: -1 } } }, 'reach_adds_up'],
    ['groups without a total', { reach_groups: { AGE: { UNDER_14: 1 } } }, 'reach_adds_up'],
    ['a group of no kind', { reach: 4, reach_groups: { SHOE_SIZE: { 42: 1 } } }, 'reach_adds_up'],
    ['hours without the version of their rates', { staff_minutes: 60 }, 'hours_have_their_rates'],
    ['a day to come', { happened_on: '2999-01-01' }, 'held_in_the_past'],
    ['a kind of activity that nobody knows', { type: 'DANCING' }, 'words_of_network'],
    ['a district that nobody knows', { district: 'MOON' }, 'words_of_network'],
  ])('%s', async (_what, changes, constraint) => {
    await expect(log(changes)).rejects.toMatchObject({ constraint });
  });

  it('other figures for what was accepted, without a correction', async () => {
    const { rows } = await log({ reach: 6, accepted_at: new Date(), state: 'ACCEPTED' });
    const id = rows[0]?.['id'];
    const raise = () =>
      run(`UPDATE activities SET reach = 60, version = 2 WHERE network_id = $1 AND id = $2`, [networkId, id]);
    await expect(raise()).rejects.toMatchObject({ constraint: 'accepted_is_corrected' });
    await run(
      `INSERT INTO activity_corrections VALUES ($1, $2, $3, 2, '{"reach": 6}', '{"reach": 60}', 'A zero was missing', NULL, now())`,
      [networkId, v4(), id],
    );
    await raise();
  });

  it('anything in a locked period, until it is unlocked for a while', async () => {
    const period = v4();
    await run(
      `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state, locked_at) VALUES ($1, $2, '2025-01-01', '2025-03-31', '2025-04-15', 'LOCKED', now())`,
      [networkId, period],
    );
    await expect(log({ happened_on: '2025-02-02' })).rejects.toMatchObject({
      constraint: 'period_is_locked',
    });
    const unlock = (until: string) =>
      run(
        `UPDATE reporting_periods SET unlocked_until = now() + $3::interval, unlock_reason = 'Two late reports' WHERE network_id = $1 AND id = $2`,
        [networkId, period, until],
      );
    await unlock('1 hour');
    const { rows } = await log({ happened_on: '2025-02-02' });
    await unlock('-1 second');
    const move = run(`UPDATE activities SET happened_on = '2026-03-03' WHERE network_id = $1 AND id = $2`, [
      networkId,
      rows[0]?.['id'],
    ]);
    await expect(move).rejects.toMatchObject({ constraint: 'period_is_locked' });
    const remove = run(`DELETE FROM activities WHERE network_id = $1 AND id = $2`, [
      networkId,
      rows[0]?.['id'],
    ]);
    await expect(remove).rejects.toMatchObject({ constraint: 'period_is_locked' });
  });

  it('an organization that organizes together with itself', async () => {
    const { rows } = await log({});
    const join = run(`INSERT INTO activity_co_organizers VALUES ($1, $2, $3)`, [
      networkId,
      rows[0]?.['id'],
      organizations[0],
    ]);
    await expect(join).rejects.toMatchObject({ constraint: 'co_organizer_is_another' });
  });

  it('a programme on a day on which it does not run', async () => {
    const program = v4();
    await run(
      `INSERT INTO programs (network_id, id, state, title, from_date, to_date) VALUES ($1, $2, 'IDEA', '{"en": "One"}', '2026-02-01', '2026-02-28')`,
      [networkId, program],
    );
    await expect(log({ program_id: program })).rejects.toMatchObject({ constraint: 'within_its_program' });
    await log({ program_id: program, happened_on: '2026-02-28' });
  });
});
