import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Actor, todayIn } from '@kalaka/domain';
import { newKey, organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { SponsorshipsFinder } from './sponsorships.finder.js';

let kit: OrganizationsKit;
let finder: SponsorshipsFinder;
let coordinator: Actor;
let sponsor: Actor;
let group: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');
const huf = (amount: number) => ({ amount: String(amount), currency: 'HUF' as const });

beforeAll(async () => {
  kit = await organizationsKit();
  finder = new SponsorshipsFinder({ now: () => kit.clock.now() });
});
afterAll(() => kit.close());

const member = (registered: boolean) => kit.member(coordinator, registered);

beforeEach(async () => {
  coordinator = await kit.network();
  sponsor = await member(true);
  group = await member(false);
});

const terms = (more: object = {}) => ({
  fromDate: addDays(today, 1),
  toDate: addDays(today, 100),
  scope: [{ kind: 'PROGRAM', name: 'Akadálytalan séta' }],
  ceiling: huf(900_000),
  feeBasisPoints: 300,
  ...more,
});
const propose = (by: Actor, other: Actor, side: 'SPONSOR' | 'SPONSEE', more: object = {}) =>
  kit.cases.proposeSponsorship.execute(by, {
    organizationId: by.organizationId ?? '',
    version: 1,
    side,
    otherId: other.organizationId ?? '',
    ...terms(more),
  });
const agreed = async (by: Actor = group, to: Actor = sponsor, more: object = {}) => {
  const { sponsorshipId } = value(await propose(by, to, 'SPONSEE', more));
  value(await kit.cases.acceptSponsorship.execute(to, { sponsorshipId, version: 1 }));
  return sponsorshipId;
};
const limit = (amount: number) =>
  kit.rows(`UPDATE networks SET policies = policies || $2 WHERE id = $1`, [
    coordinator.networkId,
    JSON.stringify({ sponsorCeiling: huf(amount) }),
  ]);
const states = async () =>
  (
    await kit.rows<{ state: string }>('SELECT state FROM sponsorships WHERE network_id = $1 ORDER BY state', [
      coordinator.networkId,
    ])
  ).map(({ state }) => state);
const read = async <T>(actor: Actor, work: (hub: ReturnType<OrganizationsKit['hub']>) => Promise<T>) => {
  const hub = kit.hub(actor);
  try {
    return await work(hub);
  } finally {
    await hub.read.close();
  }
};

describe('a sponsorship', () => {
  it('is proposed by the group, accepted by the sponsor, ended by either, and the story tells it to both', async () => {
    const sponsorshipId = await agreed();
    value(
      await kit.cases.endSponsorship.execute(group, { sponsorshipId, version: 2, reason: 'Bejegyeztek' }),
    );
    const events = await kit.rows<{ event: string; to_state: string; both: boolean }>(
      `SELECT event, to_state, ARRAY[organization_id, on_behalf_of] @> ARRAY[$2::uuid, $3::uuid] AS both
       FROM audit_events WHERE subject_id = $1 ORDER BY seq`,
      [sponsorshipId, sponsor.organizationId, group.organizationId],
    );
    expect(events).toEqual([
      { event: 'sponsorship.proposed', to_state: 'PROPOSED', both: true },
      { event: 'sponsorship.accepted', to_state: 'ACTIVE', both: true },
      { event: 'sponsorship.ended', to_state: 'ENDED', both: true },
    ]);
  });

  it('is proposed by the coordinator for a group without account, and still the sponsor’s to accept', async () => {
    const by = { ...coordinator, organizationId: group.organizationId };
    const { sponsorshipId } = value(await propose(by, sponsor, 'SPONSEE'));
    const accept = kit.cases.acceptSponsorship.execute(coordinator, { sponsorshipId, version: 1 });
    await expect(accept).rejects.toMatchObject({ code: 'FORBIDDEN' });
    value(await kit.cases.acceptSponsorship.execute(sponsor, { sponsorshipId, version: 1 }));
  });

  it('of others is not there for an officer who belongs to neither side', async () => {
    const { sponsorshipId } = value(await propose(group, sponsor, 'SPONSEE'));
    const stranger = await member(true);
    for (const command of ['acceptSponsorship', 'withdrawSponsorship'] as const) {
      const work = kit.cases[command].execute(stranger, { sponsorshipId, version: 1 });
      await expect(work).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(read(stranger, (hub) => finder.one(hub, sponsorshipId))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const forOther = kit.cases.proposeSponsorship.execute(stranger, {
      organizationId: group.organizationId ?? '',
      version: 1,
      side: 'SPONSEE',
      otherId: stranger.organizationId ?? '',
      ...terms(),
    });
    await expect(forOther).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gets new terms as a new sponsorship; every day keeps the terms it had', async () => {
    const first = await agreed(group, sponsor, { fromDate: today });
    const next = await agreed(group, sponsor, {
      replacesId: first,
      fromDate: addDays(today, 50),
      toDate: addDays(today, 300),
      ceiling: huf(1_500_000),
    });
    const amountOn = async (day: string) =>
      (await read(coordinator, (hub) => finder.on(hub, group.organizationId ?? '', day))).map(
        ({ ceiling }) => ceiling?.amount,
      );
    expect(await amountOn(addDays(today, 49))).toEqual(['900000']);
    expect(await amountOn(addDays(today, 50))).toEqual(['1500000']);
    expect(await amountOn(addDays(today, -1))).toEqual([]);
    expect(await amountOn(addDays(today, 301))).toEqual([]);
    expect(next).not.toBe(first);
  });

  it('is answered from history when the group has become registered since', async () => {
    await agreed(group, sponsor, { fromDate: today });
    await kit.rows(
      `UPDATE organizations SET legal_form = 'ASSOCIATION', legal_status = 'REGISTERED' WHERE id = $1`,
      [group.organizationId],
    );
    const then = await read(coordinator, (hub) => finder.on(hub, group.organizationId ?? '', today));
    expect(then.map(({ sponsor: { id } }) => id)).toEqual([sponsor.organizationId]);
  });

  it('does not end while a room above keeps something under it', async () => {
    const sponsorshipId = await agreed();
    kit.cases.duties.register({
      name: 'test',
      open: async (_tx, id) => (id === sponsorshipId ? 1 : 0),
    });
    const end = kit.cases.endSponsorship.execute(sponsor, { sponsorshipId, version: 2, reason: 'Vége' });
    expect(await end).toMatchObject({ refusal: { code: 'SPONSORSHIP_HAS_DUTIES', values: { count: 1 } } });
    expect(await states()).toEqual(['ACTIVE']);
  });

  it('shows its money to both sides and the coordination, not to other members', async () => {
    const sponsorshipId = await agreed();
    const seen = async (actor: Actor) => (await read(actor, (hub) => finder.one(hub, sponsorshipId))).ceiling;
    const [member3, finance] = [await member(true), await kit.person(coordinator.networkId, 'FIN')];
    expect(await Promise.all([sponsor, group, coordinator, finance].map(seen))).toEqual(
      [1, 2, 3, 4].map(() => huf(900_000)),
    );
    expect(await seen(member3)).toBeNull();
    expect(await seen(await kit.person(coordinator.networkId, 'CITY'))).toBeNull();
  });
});

describe('two at once', () => {
  it('accept proposals of two sponsors for the same thing: one is agreed, the other refused', async () => {
    const second = await member(true);
    const [a, b] = [
      value(await propose(group, sponsor, 'SPONSEE')),
      value(await propose(group, second, 'SPONSEE')),
    ];
    const results = await Promise.all([
      kit.cases.acceptSponsorship.execute(sponsor, { ...a, version: 1 }),
      kit.cases.acceptSponsorship.execute(second, { ...b, version: 1 }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'SPONSORSHIP_OVERLAP' } });
    expect(await states()).toEqual(['ACTIVE', 'PROPOSED']);
  });

  it('accept what together is more than a sponsor may carry: one is agreed, the other refused', async () => {
    await limit(1_500_000);
    const second = await member(false);
    const proposals = [
      value(await propose(group, sponsor, 'SPONSEE')),
      value(await propose(second, sponsor, 'SPONSEE')),
    ];
    const results = await Promise.all(
      proposals.map((one) => kit.cases.acceptSponsorship.execute(sponsor, { ...one, version: 1 })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'SPONSOR_CEILING' } });
  });

  it('propose with one key are one proposal', async () => {
    const idempotencyKey = newKey();
    const [first, second] = await Promise.all([
      propose(group, sponsor, 'SPONSEE', { idempotencyKey }),
      propose(group, sponsor, 'SPONSEE', { idempotencyKey }),
    ]);
    expect(first).toEqual(second);
    expect(await states()).toEqual(['PROPOSED']);
  });
});

describe('who may act for a group', () => {
  it('are registered active members with room left; first those who say so, never the group’s equals', async () => {
    const [plain, full] = [await member(true), await member(true)];
    await kit.rows(`UPDATE organizations SET expertise = '[{"en": "Fiscal sponsorship"}]' WHERE id = $1`, [
      plain.organizationId,
    ]);
    await limit(1_000_000);
    await agreed(await member(false), full, { fromDate: today, ceiling: huf(1_000_000) });
    const found = await read(group, (hub) => finder.candidates(hub, group.organizationId ?? '', 5));
    expect(found.map(({ organization: { id }, offersIt }) => [id, offersIt])).toEqual([
      [plain.organizationId, true],
      [sponsor.organizationId, false],
    ]);
    expect(await read(sponsor, (hub) => finder.candidates(hub, sponsor.organizationId ?? '', 5))).toEqual([]);
  });
});
