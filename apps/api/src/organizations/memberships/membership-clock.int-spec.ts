import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor, type Actor, todayIn } from '@kalaka/domain';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { MembershipClockJob } from './membership-clock.job.js';
import { MEMBERSHIP_CLOCK } from './use-cases/membership-clock.js';

const DAY = 86_400_000;

let kit: OrganizationsKit;
let coordinator: Actor;
let organizationId: string;
let clock: MembershipClockJob;
beforeAll(async () => {
  kit = await organizationsKit();
  clock = new MembershipClockJob({ register: () => undefined } as never, kit.unitOfWork, kit.cases.lapse);
});
afterAll(() => kit.close());
beforeEach(async () => {
  kit.clock.now = () => new Date();
  coordinator = await kit.network();
  organizationId = await kit.organization(coordinator);
});

const later = (days: number): void => {
  const moment = Date.now() + days * DAY;
  kit.clock.now = () => new Date(moment);
};
const visit = (membershipId: string) => clock.visit(coordinator.networkId, membershipId);
const row = async (id: string) =>
  (
    await kit.rows<{ state: string; version: number }>(
      'SELECT state, version FROM memberships WHERE id = $1',
      [id],
    )
  )[0];
const visits = async (membershipId: string): Promise<Date[]> =>
  (
    await kit.rows<{ start_after: Date }>(
      `SELECT start_after FROM pgboss.job WHERE name = $1 AND data ->> 'membershipId' = $2 ORDER BY start_after`,
      [MEMBERSHIP_CLOCK, membershipId],
    )
  ).map(({ start_after }) => start_after);

describe('the clock of memberships', () => {
  it('is asked to come once, 90 days after the last step of an application, and not to one that is over', async () => {
    const { membershipId } = await kit.membership(coordinator, organizationId, 'UNDER_REVIEW');
    const asked = await visits(membershipId);
    expect(asked).toHaveLength(1);
    const active = await kit.membership(coordinator, await kit.organization(coordinator), 'ACTIVE');
    expect(await visits(active.membershipId)).toEqual([]);
    for (const moment of asked)
      expect(Math.round((moment.getTime() - Date.now()) / DAY)).toBeGreaterThanOrEqual(89);
  });

  it('lets an application lapse that nobody touched, as the system', async () => {
    const { membershipId } = await kit.membership(coordinator, organizationId, 'APPLIED');
    later(91);
    await visit(membershipId);
    expect(await row(membershipId)).toEqual({ state: 'EXPIRED', version: 2 });
    const [event] = await kit.rows(
      `SELECT actor_role, actor_account_id FROM audit_events WHERE event = 'membership.expired' AND subject_id = $1`,
      [membershipId],
    );
    expect(event).toEqual({ actor_role: 'SYS', actor_account_id: null });
  });

  it('leaves one alone that is younger, or already admitted, and does not come twice to the same', async () => {
    const { membershipId } = await kit.membership(coordinator, organizationId, 'UNDER_REVIEW');
    const admitted = await kit.membership(coordinator, await kit.organization(coordinator), 'ADMITTED');
    later(89);
    await visit(membershipId);
    expect(await row(membershipId)).toMatchObject({ state: 'UNDER_REVIEW' });
    later(200);
    await visit(admitted.membershipId);
    expect(await row(admitted.membershipId)).toMatchObject({ state: 'ADMITTED' });
    await visit(membershipId);
    await visit(membershipId);
    expect(await row(membershipId)).toMatchObject({ state: 'EXPIRED' });
  });

  it('lets an announced leaving come true on its day, and comes again when it is too early', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'ACTIVE');
    const officer = await kit.person(coordinator.networkId, 'AO', organizationId);
    const on = todayIn(new Date(Date.now() + 10 * DAY), 'Europe/Budapest');
    value(await kit.cases.leave.execute(officer, { membershipId, version, on }));
    const [asked] = await visits(membershipId);
    expect(asked?.getTime()).toBeGreaterThan(Date.now() + 8 * DAY);
    await visit(membershipId);
    expect(await row(membershipId)).toMatchObject({ state: 'ACTIVE' });
    const [again, ...more] = await visits(membershipId);
    expect(more).toEqual([]);
    expect(again?.getTime()).toBeLessThan(Date.now() + DAY);
    later(11);
    await visit(membershipId);
    expect(await row(membershipId)).toMatchObject({ state: 'LEFT' });
  });

  it('is for the system alone', async () => {
    const { membershipId } = await kit.membership(coordinator, organizationId, 'APPLIED');
    const work = kit.cases.lapse.execute(coordinator, { membershipId, leaving: false });
    await expect(work).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = kit.cases.lapse.execute(systemActor((await kit.network()).networkId), {
      membershipId,
      leaving: false,
    });
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
