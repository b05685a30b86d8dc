import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { todayIn, type Actor, type MembershipState } from '@kalaka/domain';
import {
  DECISION,
  organizationsKit,
  value,
  type OrganizationsKit,
} from '../../../../test/organizations-kit.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let organizationId: string;
const today = todayIn(new Date(), 'Europe/Budapest');
const decision = { ...DECISION, date: today };

beforeAll(async () => {
  kit = await organizationsKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  organizationId = await kit.organization(coordinator);
});

const stateOf = async (): Promise<MembershipState | undefined> =>
  (
    await kit.rows<{ state: MembershipState }>(
      'SELECT state FROM memberships WHERE organization_id = $1 ORDER BY id',
      [organizationId],
    )
  )
    .map(({ state }) => state)
    .at(-1);
const events = async (): Promise<string[]> =>
  (
    await kit.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE organization_id = $1 AND event LIKE 'membership.%' ORDER BY seq`,
      [organizationId],
    )
  ).map(({ event }) => event);

describe('the way into the network', () => {
  it('leads from the application over a question to an active membership, each step with its event', async () => {
    const officer = await kit.person(coordinator.networkId, 'AO', organizationId);
    const { cases } = kit;
    const { membershipId } = value(await cases.apply.execute(officer, { organizationId, version: 1 }));
    const at = (version: number) => ({ membershipId, version });
    value(await cases.review.execute(coordinator, at(1)));
    value(await cases.requestInfo.execute(coordinator, { ...at(2), question: 'Hányan vannak?' }));
    value(await cases.answerInfo.execute(officer, { ...at(3), answer: 'Tizenketten.' }));
    value(await cases.admit.execute(coordinator, { ...at(4), decision }));
    value(await cases.start.execute(coordinator, at(5)));
    expect(await events()).toEqual(
      ['applied', 'reviewed', 'infoRequested', 'infoAnswered', 'admitted', 'started'].map(
        (name) => `membership.${name}`,
      ),
    );
    const [row] = await kit.rows(
      'SELECT state, from_date::text, to_date, question, answer, decision, version FROM memberships WHERE id = $1',
      [membershipId],
    );
    expect(row).toEqual({
      state: 'ACTIVE',
      from_date: today,
      to_date: null,
      question: 'Hányan vannak?',
      answer: 'Tizenketten.',
      decision,
      version: 6,
    });
  });

  it('says on whose behalf the coordinator applied for a group without an account', async () => {
    await kit.membership(coordinator, organizationId, 'APPLIED');
    const [event] = await kit.rows(
      `SELECT on_behalf_of, from_state, to_state, actor_role FROM audit_events WHERE event = 'membership.applied' AND organization_id = $1`,
      [organizationId],
    );
    expect(event).toEqual({
      on_behalf_of: organizationId,
      from_state: null,
      to_state: 'APPLIED',
      actor_role: 'COORD',
    });
  });

  it('keeps words of people out of the hashed record', async () => {
    await kit.membership(coordinator, organizationId, 'INFO_REQUESTED');
    const [event] = await kit.rows<{ data: object; personal: object }>(
      `SELECT e.data, p.personal FROM audit_events e JOIN audit_personal p ON p.network_id = e.network_id AND p.event_id = e.id
       WHERE e.event = 'membership.infoRequested' AND e.organization_id = $1`,
      [organizationId],
    );
    expect(JSON.stringify(event?.data)).not.toContain('Hányan');
    expect(event?.personal).toEqual({ question: 'Hányan vannak?' });
  });

  it('ends with a reason that the applicant reads, and lets it apply again', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'UNDER_REVIEW');
    value(
      await kit.cases.reject.execute(coordinator, {
        membershipId,
        version,
        reason: 'Nincs meg a szándéknyilatkozat.',
      }),
    );
    expect(await stateOf()).toBe('REJECTED');
    value(await kit.cases.apply.execute(coordinator, { organizationId, version: 1 }));
    expect(await stateOf()).toBe('APPLIED');
  });

  it('is left by withdrawing', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'APPLIED');
    value(await kit.cases.withdraw.execute(coordinator, { membershipId, version }));
    expect(await stateOf()).toBe('WITHDRAWN');
  });

  it('is skipped by a founding member on the founding day', async () => {
    await kit.rows('UPDATE networks SET founded_on = $2 WHERE id = $1', [coordinator.networkId, today]);
    await kit.person(coordinator.networkId, 'AO', organizationId);
    value(
      await kit.cases.found.execute(coordinator, {
        organizationId,
        version: 1,
        minutes: { hu: 'Alapító tag' },
      }),
    );
    expect(await stateOf()).toBe('ACTIVE');
    expect(await events()).toEqual(['membership.founded']);
  });
});

describe('a running membership', () => {
  it('pauses with a reason and goes on', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'SUSPENDED');
    expect(await stateOf()).toBe('SUSPENDED');
    value(await kit.cases.resume.execute(coordinator, { membershipId, version, reason: 'Pótolták.' }));
    expect(await stateOf()).toBe('ACTIVE');
  });

  it('ends on the day on which the member leaves', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'ACTIVE');
    const officer = await kit.person(coordinator.networkId, 'AO', organizationId);
    value(
      await kit.cases.leave.execute(officer, { membershipId, version, on: today, reason: 'Megszűnünk.' }),
    );
    const [row] = await kit.rows('SELECT state, to_date::text FROM memberships WHERE id = $1', [
      membershipId,
    ]);
    expect(row).toEqual({ state: 'LEFT', to_date: today });
  });

  it('goes on until the day for which the leaving is announced', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'ACTIVE');
    const officer = await kit.person(coordinator.networkId, 'AO', organizationId);
    value(await kit.cases.leave.execute(officer, { membershipId, version, on: '2099-12-31' }));
    const [row] = await kit.rows('SELECT state, to_date::text FROM memberships WHERE id = $1', [
      membershipId,
    ]);
    expect(row).toEqual({ state: 'ACTIVE', to_date: '2099-12-31' });
  });

  it('ends by exclusion after a hearing, by two thirds', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'ACTIVE');
    const request = { membershipId, version, reason: 'Ismételt mulasztás', hearingOn: today };
    const close = { ...decision, inFavour: 5, against: 3 };
    expect(await kit.cases.exclude.execute(coordinator, { ...request, decision: close })).toMatchObject({
      refusal: { code: 'MAJORITY_NOT_REACHED' },
    });
    value(await kit.cases.exclude.execute(coordinator, { ...request, decision }));
    expect(await stateOf()).toBe('EXCLUDED');
  });
});
