import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { activeMembers } from '../../../test/active-members.js';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import type { HubContext } from '../../platform/access/index.js';
import { ReadScope, whoseRows } from '../../platform/db/index.js';
import { ReviewDeskFinder } from './review-desk.finder.js';
import type { ReviewDesk } from './review-desk.model.js';

const TODAY = '2026-10-12';
let kit: PlatformKit;
let coordinator: Actor;
let members: ReturnType<typeof activeMembers>;
let run: (sql: string, params?: unknown[]) => Promise<unknown>;

beforeAll(async () => {
  kit = await platformKit();
  kit.clock.now = () => new Date(`${TODAY}T12:00:00Z`);
  const operator = kit.database.pool('operator');
  run = (sql, params = []) => operator.query(sql, params);
});
afterAll(() => kit.close());

async function newNetwork(): Promise<void> {
  coordinator = await kit.newNetwork();
  members = activeMembers(run, coordinator.networkId);
}
function desk(): Promise<ReviewDesk> {
  const read = new ReadScope(kit.readPool, whoseRows(coordinator));
  const hub = { actor: coordinator, language: 'en', read } as unknown as HubContext;
  return new ReviewDeskFinder(kit.clock).desk(hub, ['waiting', 'sentBack', 'disputed', 'periods']);
}

describe('what of the reports waits for the coordinator', () => {
  it('is counted, with those whose have waited longest', async () => {
    await newNetwork();
    const [early, late] = [await members.member('2024-01-01'), await members.member('2024-01-01')];
    await members.activity(late, '2026-10-05');
    await members.activity(late, '2026-10-06');
    await members.activity(early, '2026-09-20');
    await members.activity(early, '2026-09-25', { state: 'HELD' });
    const { waiting, sentBack, disputed } = await desk();
    expect(waiting).toMatchObject({ count: 3, since: '2026-09-20' });
    expect(waiting.organizations.map(({ id }) => id)).toEqual([early, late]);
    expect([sentBack, disputed]).toEqual([
      { count: 0, since: null, organizations: [] },
      { count: 0, since: null, organizations: [] },
    ]);
  });

  it('counts what was sent back from the moment at which it was sent back', async () => {
    await newNetwork();
    const one = await members.member('2024-01-01');
    const activity = await members.activity(one, '2026-09-01', { state: 'SENT_BACK' });
    await run(
      `INSERT INTO activity_remarks (network_id, id, activity_id, kind, text, written_at) VALUES ($1, $2, $3, 'SENT_BACK', 'How many came?', '2026-10-10T08:00:00Z')`,
      [coordinator.networkId, v4(), activity],
    );
    expect((await desk()).sentBack).toMatchObject({ count: 1, since: '2026-10-10' });
  });

  it('names the members that have reported nothing of a period, neither alone nor with others', async () => {
    await newNetwork();
    const period = v4();
    await run(
      `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state) VALUES ($1, $2, '2026-07-01', '2026-09-30', $3, 'OPEN')`,
      [coordinator.networkId, period, addDays(TODAY, -2)],
    );
    const silent = await members.member('2024-01-01');
    const [told, helped, excused] = [
      await members.member('2024-01-01'),
      await members.member('2024-01-01'),
      await members.member('2024-01-01'),
    ];
    await members.member('2026-10-01'); // joined after the period
    await members.activity(told, '2026-08-08', { withOther: helped });
    await members.activity(silent, '2026-08-08', { state: 'HELD' });
    await members.activity(silent, '2026-06-30');
    await run('INSERT INTO period_missing VALUES ($1, $2, $3, NULL, now())', [
      coordinator.networkId,
      period,
      excused,
    ]);
    const { periods } = await desk();
    expect(periods).toEqual([
      expect.objectContaining({ id: period, stage: 'LATE', dueOn: addDays(TODAY, -2) }),
    ]);
    expect(periods[0]?.missing.map(({ id }) => id)).toEqual([silent]);
  });

  it('leaves out periods that are locked, and those that are not due for a while', async () => {
    await newNetwork();
    await run(
      `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state, locked_at) VALUES
         ($1, $2, '2026-01-01', '2026-03-31', '2026-04-10', 'LOCKED', now()),
         ($1, $3, '2026-07-01', '2026-09-30', $4, 'OPEN', NULL)`,
      [coordinator.networkId, v4(), v4(), addDays(TODAY, 8)],
    );
    expect((await desk()).periods).toEqual([]);
  });
});
