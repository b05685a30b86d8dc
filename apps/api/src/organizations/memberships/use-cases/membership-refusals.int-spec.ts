import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { todayIn, type Actor, type MembershipState } from '@kalaka/domain';
import {
  DECISION,
  newKey,
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

describe('a refused step', () => {
  const unchanged = async (work: () => Promise<unknown>, expected: object): Promise<void> => {
    const before = [await stateOf(), await events()];
    expect(await work()).toMatchObject({ ok: false, refusal: expected });
    expect([await stateOf(), await events()]).toEqual(before);
  };

  it.each([
    ['a second application while one is open', 'APPLIED', 'APPLICATION_OPEN'],
    ['an application of a member', 'ACTIVE', 'ALREADY_MEMBER'],
  ] as const)('%s changes nothing', async (_, state, code) => {
    await kit.membership(coordinator, organizationId, state);
    await unchanged(() => kit.cases.apply.execute(coordinator, { organizationId, version: 1 }), { code });
  });

  it('an application without a legal form changes nothing', async () => {
    organizationId = await kit.organization(coordinator, { legalForm: null, legalStatus: null });
    const code = 'LEGAL_FORM_REQUIRED';
    await unchanged(() => kit.cases.apply.execute(coordinator, { organizationId, version: 1 }), { code });
  });

  it('an admission without majority, out of its state, or of a stale version changes nothing', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'UNDER_REVIEW');
    const lost = { ...decision, inFavour: 1, against: 8 };
    const admit = (over: object) => () =>
      kit.cases.admit.execute(coordinator, { membershipId, version, decision, ...over });
    await unchanged(admit({ decision: lost }), { code: 'MAJORITY_NOT_REACHED' });
    await unchanged(admit({ version: 1 }), { code: 'STALE_VERSION', values: { currentVersion: version } });
    value(await admit({})());
    await unchanged(admit({ version: version + 1 }), {
      code: 'WRONG_STATE',
      values: { currentState: 'ADMITTED' },
    });
  });

  it('a start without anybody who may sign changes nothing', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'ADMITTED');
    await unchanged(() => kit.cases.start.execute(coordinator, { membershipId, version }), {
      code: 'OFFICER_REQUIRED',
    });
  });

  it('a founding on another day changes nothing', async () => {
    const work = () =>
      kit.cases.found.execute(coordinator, { organizationId, version: 1, minutes: { hu: 'x' } });
    await unchanged(work, { code: 'NOT_FOUNDING_DAY' });
  });

  it('a leaving in the past, or of the body that holds the post, changes nothing', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'ACTIVE');
    const officer = await kit.person(coordinator.networkId, 'AO', organizationId);
    const leave = (on: string) => () => kit.cases.leave.execute(officer, { membershipId, version, on });
    await unchanged(leave('2020-01-01'), { code: 'DATE_IN_PAST', field: 'on' });
    await kit.rows(
      `INSERT INTO nao_terms (network_id, id, organization_id, from_date, basis) VALUES ($1, gen_random_uuid(), $2, '2020-01-01', '{}')`,
      [coordinator.networkId, organizationId],
    );
    await unchanged(leave(today), { code: 'HOLDS_NAO_POST' });
  });

  it('a pause without a reason changes nothing', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'ACTIVE');
    const work = () => kit.cases.suspend.execute(coordinator, { membershipId, version, reason: '  ' });
    await unchanged(work, { code: 'REASON_REQUIRED', field: 'reason' });
  });
});

describe('who may take a step', () => {
  it('an officer sees memberships of others as if they were not there', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'APPLIED');
    const other = await kit.person(coordinator.networkId, 'AO', await kit.organization(coordinator));
    await expect(kit.cases.withdraw.execute(other, { membershipId, version })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await stateOf()).toBe('APPLIED');
  });

  it('the coordinator of another network does not find it', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'APPLIED');
    const foreign = await kit.network();
    await expect(kit.cases.review.execute(foreign, { membershipId, version })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(kit.cases.apply.execute(foreign, { organizationId, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.each(['FIN', 'AUD', 'ED', 'VIEW'] as const)('%s never admits', async (role) => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'UNDER_REVIEW');
    const actor = await kit.person(coordinator.networkId, role, organizationId);
    const work = kit.cases.admit.execute(actor, { membershipId, version, decision });
    await expect(work).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('two at once', () => {
  it('admit once', async () => {
    const { membershipId, version } = await kit.membership(coordinator, organizationId, 'UNDER_REVIEW');
    const admit = () => kit.cases.admit.execute(coordinator, { membershipId, version, decision });
    const results = await Promise.all([admit(), admit()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'STALE_VERSION' } });
    expect((await events()).filter((name) => name === 'membership.admitted')).toHaveLength(1);
  });

  it('apply once', async () => {
    const apply = () => kit.cases.apply.execute(coordinator, { organizationId, version: 1 });
    const results = await Promise.all([apply(), apply(), apply()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await events()).toEqual(['membership.applied']);
  });

  it('with the same key are one, and both are told the same', async () => {
    const idempotencyKey = newKey();
    const apply = () => kit.cases.apply.execute(coordinator, { organizationId, version: 1, idempotencyKey });
    const [first, second] = await Promise.all([apply(), apply()]);
    expect(first).toEqual(second);
    expect(await events()).toEqual(['membership.applied']);
    const other = { organizationId, version: 2, idempotencyKey };
    expect(await kit.cases.apply.execute(coordinator, other)).toMatchObject({
      refusal: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });
});
