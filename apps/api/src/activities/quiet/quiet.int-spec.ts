import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { activeMembers } from '../../../test/active-members.js';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import type { HubContext } from '../../platform/access/index.js';
import { ReadScope, whoseRows } from '../../platform/db/index.js';
import { QuietFinder } from './quiet.finder.js';
import type { QuietMember } from './quiet.model.js';

const TODAY = '2026-11-27';
let kit: PlatformKit;
let coordinator: Actor;
let members: ReturnType<typeof activeMembers>;
let run: (sql: string, params?: unknown[]) => Promise<unknown>;

beforeAll(async () => {
  kit = await platformKit();
  coordinator = await kit.newNetwork();
  kit.clock.now = () => new Date(`${TODAY}T12:00:00Z`);
  const operator = kit.database.pool('operator');
  run = (sql, params = []) => operator.query(sql, params);
  members = activeMembers(run, coordinator.networkId);
  await run(
    `INSERT INTO accounts (id, email, given_name, family_name, languages, display_settings, created_at)
     VALUES ($1, 'nora@example.org', 'Nóra', 'Hegyi', '{hu}', '{}', now())`,
    [coordinator.accountId],
  );
});
afterAll(() => kit.close());

/** A member that was active so many days ago. */
async function member(...activeAgo: number[]): Promise<string> {
  const id = await members.member('2024-01-01', false);
  for (const ago of activeAgo) await members.activity(id, addDays(TODAY, -ago));
  return id;
}

async function quiet(asked: string[] = []): Promise<Map<string, QuietMember>> {
  const read = new ReadScope(kit.readPool, whoseRows(coordinator));
  const hub = { actor: coordinator, language: 'hu', read } as unknown as HubContext;
  const found = await new QuietFinder(kit.clock).all(hub, asked);
  return new Map(found.members.map((one) => [one.organization.id, one]));
}

describe('who has gone quiet', () => {
  it('is judged against its own rhythm: the weekly club is, the monthly circle is not', async () => {
    const club = await member(33, 40, 47, 54, 61);
    const circle = await member(33, 63, 93, 123, 153);
    const found = await quiet();
    expect(found.get(club)).toMatchObject({ silentDays: 33, usualDays: 7, isOwn: true, quietAfterDays: 21 });
    expect(found.has(circle)).toBe(false);
  });

  it('is nobody who did something together with another member', async () => {
    const other = await member(1);
    const helper = await member(40, 47, 54, 61);
    await members.activity(other, addDays(TODAY, -5), { state: 'HELD', withOther: helper });
    expect((await quiet()).has(helper)).toBe(false);
  });

  it('is whoever only plans, or called everything off', async () => {
    const planner = await member(40, 47, 54, 61);
    await members.activity(planner, addDays(TODAY, 10), { state: 'PLANNED' });
    await members.activity(planner, addDays(TODAY, -3), { state: 'CANCELLED' });
    expect((await quiet()).get(planner)?.lastActivityOn).toBe(addDays(TODAY, -40));
  });

  it('is nobody in a network where nothing was ever told', async () => {
    const before = coordinator;
    coordinator = await kit.newNetwork();
    await activeMembers(run, coordinator.networkId).member('2024-01-01');
    expect((await quiet()).size).toBe(0);
    coordinator = before;
  });

  it('is a member that never told anything, from the day on which it joined', async () => {
    const silent = await member();
    expect((await quiet()).get(silent)).toMatchObject({
      lastActivityOn: null,
      isOwn: false,
      quietAfterDays: 60,
    });
  });

  it('comes with the last letter, who wrote it and what to do; a letter that was taken back is none', async () => {
    const club = await member(40, 47, 54, 61);
    const letter = (ago: number, recalled: boolean) =>
      run(
        `INSERT INTO messages (network_id, id, account_id, subject, body, organization_ids, account_ids, written_at, goes_out_at, recalled_at)
         VALUES ($1, $2, $3, 'How are you?', '…', $4, ARRAY[$3::uuid], $5::timestamptz, $5::timestamptz, CASE WHEN $6 THEN now() END)`,
        [
          coordinator.networkId,
          v4(),
          coordinator.accountId,
          [club],
          `${addDays(TODAY, -ago)}T10:00:00Z`,
          recalled,
        ],
      );
    await letter(1, true);
    expect((await quiet()).get(club)).toMatchObject({ lastContactOn: null, step: 'CALL' });
    await run(
      `UPDATE accounts SET deactivated_at = NULL WHERE id = (SELECT account_id FROM mandates WHERE organization_id = $1)`,
      [club],
    );
    expect((await quiet()).get(club)?.step).toBe('WRITE');
    await letter(9, false);
    expect((await quiet()).get(club)).toMatchObject({
      lastContactOn: addDays(TODAY, -9),
      lastContactBy: 'Hegyi Nóra',
      step: 'CALL',
    });
  });

  it('is shown with the activities of the last sixteen weeks, where that was asked for', async () => {
    const club = await member(40, 47, 47, 54, 61, 200);
    expect((await quiet()).get(club)?.weeks).toEqual([]);
    const weeks = (await quiet(['members.weeks'])).get(club)?.weeks;
    expect(weeks).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 1, 0, 0, 0, 0, 0]);
  });
});
