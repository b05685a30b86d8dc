import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OPEN_STATES, type Actor } from '@kalaka/domain';
import { given } from '../../test/activities-kit.js';
import { meet } from '../../test/meet.js';
import { value } from '../../test/organizations-kit.js';
import { programsKit, type ProgramsKit } from '../../test/programs-kit.js';
import { ACTIVITY_ENTITIES, LogActivity, PlanActivity } from './index.js';
import { OpenActivities } from './open-activities.duty.js';

let kit: ProgramsKit;
let coordinator: Actor;
let lead: Actor;
let other: Actor;
let programId: string;
beforeAll(async () => {
  kit = await programsKit(ACTIVITY_ENTITIES);
  new OpenActivities(kit.programs.duties).onModuleInit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  lead = await kit.member(coordinator, true);
  other = await kit.member(coordinator, true);
  programId = await kit.running(coordinator, lead, other);
});

const log = () => new LogActivity(kit.unitOfWork).execute(other, given({ programId }));
const plan = () => new PlanActivity(kit.unitOfWork).execute(other, given({ programId }));
const complete = async () =>
  kit.programs.complete.execute(lead, { ...(await kit.at(programId)), finalReport: { hu: 'Kész.' } });
const close = async () => kit.programs.close.execute(coordinator, await kit.at(programId));
const stand = (state: string) =>
  kit.rows(
    `UPDATE activities SET state = $2, held_at = CASE WHEN $2 <> 'PLANNED' THEN now() END,
       accepted_at = CASE WHEN $2 IN ('ACCEPTED', 'LOCKED', 'DISPUTED') THEN now() END WHERE program_id = $1`,
    [programId, state],
  );
const outcome = (result: { ok: boolean; refusal?: { code: string } }): string =>
  result.ok ? 'ok' : (result.refusal?.code ?? '');

describe('a programme with activities', () => {
  it.each(OPEN_STATES)('does not end over one that is %s', async (state) => {
    value(await log());
    await stand(state);
    const owed = { ok: false, refusal: { code: 'PROGRAM_HAS_DUTIES', values: { count: 1 } } };
    expect(await complete()).toMatchObject(owed);
    const cancelled = { ...(await kit.at(programId)), reason: 'No money' };
    expect(await kit.programs.cancel.execute(coordinator, cancelled)).toMatchObject(owed);
  });

  it('ends when every one of them is settled, and not over those of another programme', async () => {
    value(await log());
    await stand('ACCEPTED');
    const mine = programId;
    programId = await kit.running(coordinator, lead, other);
    value(await log());
    programId = mine;
    expect(outcome(await complete())).toBe('ok');
  });

  it('is not closed while something that was done in time is still told', async () => {
    expect(outcome(await complete())).toBe('ok');
    value(await log());
    expect(outcome(await close())).toBe('PROGRAM_HAS_DUTIES');
    expect(outcome(await plan())).toBe('PROGRAM_NOT_RUNNING');
    await stand('CANCELLED');
    expect(outcome(await close())).toBe('ok');
    expect(outcome(await log())).toBe('PROGRAM_NOT_RUNNING');
  });

  it('is held by the database alone', async () => {
    value(await log());
    const set = (state: string) =>
      kit.rows(
        `UPDATE programs SET state = $2, reason = 'x', final_report_accepted_on = now() WHERE id = $1`,
        [programId, state],
      );
    for (const state of ['COMPLETED', 'CLOSED', 'CANCELLED'])
      await expect(set(state)).rejects.toMatchObject({ constraint: 'program_ends_with_nothing_open' });
    await stand('ACCEPTED');
    await set('CLOSED');
    const late = kit.rows(
      `INSERT INTO activities (network_id, id, organization_id, program_id, type, state, happened_on, held_at, logged_at)
       SELECT network_id, gen_random_uuid(), organization_id, program_id, type, 'HELD', happened_on, now(), now()
       FROM activities WHERE program_id = $1`,
      [programId],
    );
    await expect(late).rejects.toMatchObject({ constraint: 'program_has_ended' });
  });

  it.each([
    ['planned under it', plan, complete],
    ['told of it', log, close],
  ])('either ends or gets what is %s at that moment, never both', async (_what, write, end) => {
    if (end === close) value(await complete());
    const [first, second] = await meet(
      kit.database.pool('operator'),
      'SELECT FROM programs WHERE id = $1 FOR UPDATE',
      [programId],
      () => [write(), end()] as readonly Promise<{ ok: boolean; refusal?: { code: string } }>[],
    );
    const both = [outcome(first ?? { ok: true }), outcome(second ?? { ok: true })];
    expect([
      ['ok', 'PROGRAM_HAS_DUTIES'],
      ['PROGRAM_NOT_RUNNING', 'ok'],
    ]).toContainEqual(both);
  });
});
