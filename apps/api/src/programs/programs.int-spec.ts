import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Actor } from '@kalaka/domain';
import { value } from '../../test/organizations-kit.js';
import { programsKit, type ProgramsKit } from '../../test/programs-kit.js';
import { PROGRAM_CHECKS } from './programs.checks.js';

let kit: ProgramsKit;
let coordinator: Actor;
let lead: Actor;
let other: Actor;
let third: Actor;

beforeAll(async () => {
  kit = await programsKit();
});
afterAll(() => kit.close());

beforeEach(async () => {
  coordinator = await kit.network();
  lead = await kit.member(coordinator, true);
  other = await kit.member(coordinator, true);
  third = await kit.member(coordinator, false);
});

const FIELDS = [
  'partners',
  'contributions',
  'indicators',
  'services',
  'lead',
  'allowed',
  'decision',
  'reason',
];
const read = async (actor: Actor, programId: string) => {
  const hub = kit.hub(actor);
  try {
    return await kit.programsFinder.one(hub, programId, FIELDS);
  } finally {
    await hub.read.close();
  }
};
const refusalOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';
const stateOf = async (programId: string) =>
  (await kit.rows<{ state: string }>('SELECT state FROM programs WHERE id = $1', [programId]))[0]?.state;

describe('a joint programme', () => {
  it('goes from an idea to its closing, each step by whom the table names, and the trail tells all of it', async () => {
    const { programs, at } = kit;
    const programId = await kit.idea(lead, other);
    value(await programs.plan.execute(lead, await at(programId)));
    value(await programs.approve.execute(other, await at(programId)));
    expect(await stateOf(programId)).toBe('PLANNED');
    value(await programs.approve.execute(lead, await at(programId)));
    expect(await stateOf(programId)).toBe('APPROVED');
    value(await programs.activate.execute(coordinator, await at(programId)));
    value(await programs.suspend.execute(coordinator, { ...(await at(programId)), reason: 'Felújítás' }));
    value(await programs.resume.execute(coordinator, await at(programId)));
    value(await programs.complete.execute(lead, { ...(await at(programId)), finalReport: { hu: 'Kész.' } }));
    value(await programs.close.execute(coordinator, await at(programId)));
    const events = await kit.rows<{ event: string; to: string | null }>(
      `SELECT event, to_state AS "to" FROM audit_events WHERE subject_id = $1 ORDER BY seq`,
      [programId],
    );
    expect(events.map(({ event, to }) => `${event} ${to ?? ''}`.trim())).toEqual([
      'program.proposed IDEA',
      'program.planned PLANNED',
      'program.partnerApproved',
      'program.approved APPROVED',
      'program.activated ACTIVE',
      'program.suspended SUSPENDED',
      'program.resumed ACTIVE',
      'program.completed COMPLETED',
      'program.closed CLOSED',
    ]);
  });

  it('is begun once when two coordinators begin it at the same moment', async () => {
    const programId = await kit.idea(lead, other);
    value(await kit.programs.plan.execute(lead, await kit.at(programId)));
    for (const officer of [lead, other])
      value(await kit.programs.approve.execute(officer, await kit.at(programId)));
    const input = await kit.at(programId);
    const both = await Promise.all([1, 2].map(() => kit.programs.activate.execute(coordinator, input)));
    expect(both.map(refusalOf).sort()).toEqual(['STALE_VERSION', 'ok']);
  });

  it('is approved by all when all approve at the same moment, one after the other', async () => {
    const programId = await kit.idea(lead, other);
    value(await kit.programs.plan.execute(lead, await kit.at(programId)));
    const input = await kit.at(programId);
    const both = await Promise.all([lead, other].map((who) => kit.programs.approve.execute(who, input)));
    expect(both.map(refusalOf).sort()).toEqual(['STALE_VERSION', 'ok']);
    const late = both[0]?.ok ? other : lead;
    value(await kit.programs.approve.execute(late, await kit.at(programId)));
    expect(await stateOf(programId)).toBe('APPROVED');
  });

  it('is nobody’s to change who takes no part in it', async () => {
    const programId = await kit.idea(lead, other);
    const input = await kit.at(programId);
    await expect(kit.programs.plan.execute(third, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(kit.programs.cancel.execute(other, { ...input, reason: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const foreign = await kit.network();
    await expect(kit.programs.activate.execute(foreign, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stateOf(programId)).toBe('IDEA');
  });

  it('has to be approved again when its plan changes', async () => {
    const programId = await kit.idea(lead, other);
    value(await kit.programs.plan.execute(lead, await kit.at(programId)));
    value(await kit.programs.approve.execute(other, await kit.at(programId)));
    value(
      await kit.programs.edit.execute(lead, {
        ...(await kit.at(programId)),
        toDate: addDays(kit.today, 300),
      }),
    );
    const { partners } = await read(lead, programId);
    expect(partners.map(({ approvedOn, to }) => [approvedOn, to])).toEqual([
      [null, addDays(kit.today, 300)],
      [null, addDays(kit.today, 300)],
    ]);
  });

  it('does not end while a room above keeps something open under it', async () => {
    const programId = await kit.running(coordinator, lead, other);
    let open = 2;
    kit.programs.duties.register({ name: 'activities', open: () => Promise.resolve(open) });
    const finalReport = { hu: 'Kész.' };
    const complete = async () =>
      kit.programs.complete.execute(lead, { ...(await kit.at(programId)), finalReport });
    expect(await complete()).toMatchObject({ refusal: { code: 'PROGRAM_HAS_DUTIES', values: { count: 2 } } });
    open = 0;
    expect(refusalOf(await complete())).toBe('ok');
  });

  it('keeps what a partner agreed to give, and shows it to the partners and the coordination alone', async () => {
    const programId = await kit.running(coordinator, lead, other);
    const contribution = { organizationId: other.organizationId ?? '', kind: 'MONEY', agreed: '250000' };
    value(
      await kit.programs.recordContribution.execute(other, { ...(await kit.at(programId)), ...contribution }),
    );
    await expect(
      kit.programs.recordContribution.execute(lead, { ...(await kit.at(programId)), ...contribution }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const seen = async (who: Actor) => (await read(who, programId)).contributions.map(({ agreed }) => agreed);
    expect(await seen(lead)).toEqual(['250000']);
    expect(await seen(coordinator)).toEqual(['250000']);
    expect(await seen(third)).toEqual([]);
  });

  it('says what each reader may do next', async () => {
    const programId = await kit.idea(lead, other);
    value(await kit.programs.plan.execute(lead, await kit.at(programId)));
    const allowed = async (who: Actor) => (await read(who, programId)).allowed;
    expect(await allowed(other)).toContain('program.approve');
    expect(await allowed(coordinator)).toContain('program.recordApproval');
    expect(await allowed(coordinator)).not.toContain('program.approve');
    expect(await allowed(third)).toEqual([]);
    value(await kit.programs.approve.execute(other, await kit.at(programId)));
    expect(await allowed(other)).not.toContain('program.approve');
  });

  it('is read by the city once it is published, and by the network before', async () => {
    const programId = await kit.running(coordinator, lead, other);
    const city: Actor = { ...coordinator, role: 'CITY' };
    await expect(read(city, programId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await read(third, programId)).published).toBe(false);
    value(await kit.programs.publish.execute(lead, { ...(await kit.at(programId)), published: true }));
    expect(await read(city, programId)).toMatchObject({ published: null, state: 'ACTIVE', allowed: [] });
  });
});

describe('the database, whatever the code forgets', () => {
  const sql = (text: string, params: unknown[]) => kit.rows(text, params);

  it.each<[string, string, string]>([
    [
      'a second partner that answers for it',
      `INSERT INTO program_partners (network_id, id, program_id, organization_id, role, from_date, to_date)
       SELECT network_id, gen_random_uuid(), program_id, organization_id, 'ACCOUNTABLE', from_date, to_date FROM program_partners WHERE program_id = $1 AND role = 'IMPLEMENTING'`,
      'one_accountable_at_a_time',
    ],
    [
      'a running programme without anybody who answers',
      `DELETE FROM program_partners WHERE program_id = $1 AND role = 'ACCOUNTABLE'`,
      'one partner answers',
    ],
    [
      'a running programme that nobody carries out',
      `DELETE FROM program_partners WHERE program_id = $1 AND role = 'IMPLEMENTING'`,
      'somebody carries',
    ],
    [
      'a partner outside the days of the programme',
      `UPDATE program_partners SET to_date = to_date + 1 WHERE program_id = $1 AND role = 'IMPLEMENTING'`,
      'days of the programme',
    ],
    [
      'a programme that shrinks below its partners',
      `UPDATE programs SET to_date = to_date - 1 WHERE id = $1`,
      'days of the programme',
    ],
    [
      'work without an agreement',
      `UPDATE programs SET zero_budget = false WHERE id = $1`,
      'runs_on_an_agreement',
    ],
  ])('refuses %s', async (_, text, message) => {
    const programId = await kit.running(coordinator, lead, other);
    await expect(sql(text, [programId])).rejects.toThrow(message);
  });
});

describe('hub verify', () => {
  const breaches = async () =>
    (await Promise.all(PROGRAM_CHECKS.map((check) => check.run(kit.database.pool('operator'))))).flat();

  it('finds a state that no event tells of', async () => {
    const programId = await kit.running(coordinator, lead, other);
    const before = await breaches();
    await kit.rows(`UPDATE programs SET state = 'SUSPENDED', reason = 'x' WHERE id = $1`, [programId]);
    const after = await breaches();
    expect(after.filter((one) => !before.includes(one))).toEqual([expect.stringContaining(programId)]);
  });
});
