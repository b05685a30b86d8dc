import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, todayIn, type Actor, type GivenActivity } from '@kalaka/domain';
import { activitiesKit, given, readActivity, ownOf, type ActivitiesKit } from '../../test/activities-kit.js';
import { meet } from '../../test/meet.js';
import { value } from '../../test/organizations-kit.js';
import { ROLLUP_CHECKS } from './rollups.checks.js';

let kit: ActivitiesKit;
let coordinator: Actor;
let officer: Actor;
let partner: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');

beforeAll(async () => {
  kit = await activitiesKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  officer = await kit.member(coordinator, true);
  partner = await kit.member(coordinator, true);
});

const read = (actor: Actor, id: string) => readActivity(kit, actor, id);
const logged = async (change: Partial<GivenActivity> & { keep?: boolean } = {}, by = officer) => {
  const input = given(change);
  value(await kit.activities.log.execute(by, input));
  return input.id;
};
const step = async (activityId: string) => {
  const [row] = await kit.rows<{ version: number }>('SELECT version FROM activities WHERE id = $1', [
    activityId,
  ]);
  return { activityId, version: row?.version ?? 0 };
};
const accepted = async (change: Partial<GivenActivity> = {}) => {
  const id = await logged(change);
  value(await kit.activities.accept.execute(coordinator, await step(id)));
  return id;
};
const breaches = async () =>
  (await Promise.all(ROLLUP_CHECKS.map((check) => check.run(kit.database.pool('operator'))))).flat();
const told = async (id: string) =>
  (
    await kit.rows<{ event: string }>('SELECT event FROM audit_events WHERE subject_id = $1 ORDER BY seq', [
      id,
    ])
  ).map(({ event }) => event);

describe('the report loop', () => {
  it('goes from plan to acceptance, with a question on the way, and keeps its sums', async () => {
    const plan = given({ happenedOn: addDays(today, 3), reach: null });
    value(await kit.activities.plan.execute(officer, plan));
    expect((await read(officer, plan.id)).allowed).toEqual([
      ...['activity.undo', 'activity.hold', 'activity.edit', 'activity.cancel', 'activity.attach'],
    ]);
    const early = { ...given({ happenedOn: addDays(today, 3) }), ...(await step(plan.id)) };
    expect(await kit.activities.hold.execute(officer, early)).toMatchObject({
      refusal: { code: 'NOT_HELD_YET' },
    });
    const held = { ...given({ coOrganizerIds: [ownOf(partner)], reach: 11 }), ...(await step(plan.id)) };
    value(await kit.activities.hold.execute(officer, held));
    expect(await kit.activities.accept.execute(coordinator, await step(plan.id))).toMatchObject({
      refusal: { code: 'WRONG_STATE', values: { currentState: 'HELD' } },
    });
    value(await kit.activities.report.execute(partner, await step(plan.id)));
    const text = 'Első vagy második alkalom volt?';
    value(await kit.activities.sendBack.execute(coordinator, { ...(await step(plan.id)), text }));
    expect(await read(officer, plan.id)).toMatchObject({
      state: 'SENT_BACK',
      remarks: [{ kind: 'SENT_BACK', text, organization: null }],
    });
    const again = { ...given({ reach: 9 }), ...(await step(plan.id)), report: true };
    value(await kit.activities.edit.execute(officer, again));
    expect((await read(coordinator, plan.id)).allowed).toEqual([
      ...['activity.edit', 'activity.cancel', 'activity.sendBack', 'activity.accept', 'activity.attach'],
    ]);
    value(await kit.activities.accept.execute(coordinator, await step(plan.id)));
    expect(await read(officer, plan.id)).toMatchObject({ state: 'ACCEPTED', reach: 9, coOrganizers: [] });
    expect(await breaches()).toEqual([]);
    expect(await told(plan.id)).toEqual(
      ['planned', 'held', 'reported', 'sentBack', 'reported', 'accepted'].map((one) => `activity.${one}`),
    );
  });

  it('is judged by the coordination, not by another member, and not by who wrote it', async () => {
    const id = await logged();
    expect(await kit.activities.accept.execute(partner, await step(id))).toMatchObject({
      refusal: { code: 'ROLE_NOT_ALLOWED' },
    });
    const forGroup = { ...given(), organizationId: ownOf(partner) };
    value(await kit.activities.log.execute(coordinator, forGroup));
    expect(await kit.activities.accept.execute(coordinator, await step(forGroup.id))).toMatchObject({
      refusal: { code: 'LOGGED_BY_SAME_PERSON' },
    });
    const direct = kit.rows(
      `UPDATE activities SET state = 'ACCEPTED', accepted_at = now(), accepted_by = logged_by WHERE id = $1`,
      [forGroup.id],
    );
    await expect(direct).rejects.toMatchObject({ constraint: 'accepted_by_another' });
  });

  it('of the organization that coordinates is accepted by an officer of another member', async () => {
    await kit.rows(
      `INSERT INTO nao_terms (network_id, id, organization_id, from_date, basis)
       VALUES ($1, gen_random_uuid(), $2, '2020-01-01', '{"hu": "Alapítás"}')`,
      [coordinator.networkId, ownOf(officer)],
    );
    const id = await logged();
    expect(await kit.activities.accept.execute(coordinator, await step(id))).toMatchObject({
      refusal: { code: 'OWN_REPORT' },
    });
    expect((await read(partner, id)).allowed).toEqual(['activity.sendBack', 'activity.accept']);
    value(await kit.activities.accept.execute(partner, await step(id)));
  });

  it('takes the first of two steps that meet', async () => {
    const id = await logged();
    const at = await step(id);
    const row = 'SELECT FROM activities WHERE id = $1 FOR UPDATE';
    const answers = await meet(kit.database.pool('operator'), row, [id], () => [
      kit.activities.accept.execute(coordinator, at),
      kit.activities.sendBack.execute(coordinator, { ...at, text: 'Hány fő volt?' }),
      kit.activities.cancel.execute(officer, { ...at, text: 'Elmaradt' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await breaches()).toEqual([]);
  });

  it('accepts many at once, names what it could not accept, and takes all of it back for ten minutes', async () => {
    const ids = await Promise.all([logged(), logged(), logged({ keep: true })]);
    const stale = await logged();
    const activities = [...(await Promise.all(ids.map(step))), { activityId: stale, version: 7 }];
    const { activityIds, exceptions } = value(
      await kit.activities.acceptMany.execute(coordinator, { activities }),
    );
    expect(activityIds.sort()).toEqual(ids.slice(0, 2).sort());
    expect(exceptions).toEqual([
      { activityId: ids[2], refusal: { code: 'WRONG_STATE', field: null } },
      { activityId: stale, refusal: { code: 'STALE_VERSION', field: null } },
    ]);
    const back = { activities: await Promise.all(ids.slice(0, 2).map(step)) };
    expect(value(await kit.activities.acceptMany.takeBack(coordinator, back)).activityIds).toHaveLength(2);
    expect(await read(coordinator, ids[0] ?? '')).toMatchObject({ state: 'REPORTED', acceptedAt: null });
    expect(await breaches()).toEqual([]);
  });
});

describe('what is accepted', () => {
  it('is corrected by a record that keeps both figures; the record is what lets the database change them', async () => {
    await kit.rates(officer.networkId);
    const id = await accepted({ reach: 31 });
    const edit = { ...given(), ...(await step(id)) };
    expect(await kit.activities.edit.execute(officer, edit)).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
    const figures = { reach: 24, minutes: 90, volunteerMinutes: 60, reason: 'Egy osztály csak átment' };
    const editor = await kit.person(coordinator.networkId, 'ED', ownOf(officer));
    await expect(
      kit.activities.correct.execute(editor, { ...figures, ...(await step(id)) }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    value(await kit.activities.correct.execute(officer, { ...figures, ...(await step(id)) }));
    const seen = await read(officer, id);
    expect(seen).toMatchObject({
      ...{ state: 'ACCEPTED', reach: 24, inKind: { amount: '2500' } },
      corrections: [{ before: { reach: 31 }, after: { reach: 24 }, reason: figures.reason }],
    });
    const same = { ...figures, ...(await step(id)) };
    expect(await kit.activities.correct.execute(officer, same)).toMatchObject({
      refusal: { code: 'NOTHING_CORRECTED' },
    });
    for (const role of ['FIN', 'AUD'] as const)
      expect((await read(await kit.person(coordinator.networkId, role), id)).corrections).toEqual([]);
    expect(await breaches()).toEqual([]);
  });

  it('is disputed by a partner, answered, and settled; the figures count all the time', async () => {
    const id = await accepted({ coOrganizerIds: [ownOf(partner)], reach: 31 });
    const text = 'Mi 24 diákot számoltunk.';
    expect((await read(partner, id)).allowed).toEqual(['activity.dispute', 'activity.attach']);
    value(await kit.activities.dispute.execute(partner, { ...(await step(id)), text }));
    const answer = async (by: Actor, resolve: boolean) =>
      kit.activities.answerDispute.execute(by, { ...(await step(id)), text: 'Javítjuk.', resolve });
    value(await answer(officer, false));
    expect(await answer(officer, true)).toMatchObject({ refusal: { code: 'ROLE_NOT_ALLOWED' } });
    expect(await read(coordinator, id)).toMatchObject({ state: 'DISPUTED', reach: 31 });
    value(await answer(partner, true));
    expect(await read(officer, id)).toMatchObject({
      state: 'ACCEPTED',
      remarks: [
        { kind: 'DISPUTED', organization: { id: ownOf(partner) } },
        { kind: 'ANSWERED', organization: { id: ownOf(officer) } },
        { kind: 'RESOLVED' },
      ],
    });
    expect(await breaches()).toEqual([]);
  });
});
