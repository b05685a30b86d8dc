import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, CAPACITY_FIELDS, type Actor, type CapacityField, todayIn } from '@kalaka/domain';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let member: Actor;
let peer: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');
const levels = (level: number) =>
  Object.fromEntries(CAPACITY_FIELDS.map((field) => [field, level])) as Record<CapacityField, number>;

beforeAll(async () => {
  kit = await organizationsKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  member = await kit.member(coordinator, false);
  peer = await kit.member(coordinator, true);
});

const make = (by: Actor = member, level = 3) =>
  kit.cases.makeAssessment.execute(by, {
    organizationId: by.organizationId ?? '',
    version: 1,
    levels: levels(level),
  });
const ask = (of: Actor) =>
  kit.cases.askPeer.execute(member, {
    organizationId: member.organizationId ?? '',
    version: 1,
    peerId: of.organizationId ?? '',
  });
const requestTo = async (of: Actor) =>
  (
    await kit.rows<{ id: string }>('SELECT id FROM peer_assessments WHERE organization_id = $1', [
      of.organizationId,
    ])
  )[0]?.id ?? '';
const give = async (by: Actor, level = 3) =>
  kit.cases.givePeerAssessment.execute(by, { requestId: await requestTo(by), levels: levels(level) });
const seenBy = async (actor: Actor) => {
  const hub = kit.hub(actor);
  try {
    return (await kit.finder.one(hub, member.organizationId ?? '', ['assessment'])).assessment;
  } finally {
    await hub.read.close();
  }
};
/** A sponsorship that runs, so that the sponsor is a mentor. */
const sponsoredBy = async (sponsor: Actor) => {
  const { sponsorshipId } = value(
    await kit.cases.proposeSponsorship.execute(sponsor, {
      organizationId: sponsor.organizationId ?? '',
      version: 1,
      side: 'SPONSOR',
      otherId: member.organizationId ?? '',
      fromDate: today,
      toDate: addDays(today, 90),
      scope: [],
      ceiling: { amount: '1000', currency: 'HUF' },
      feeBasisPoints: 0,
    }),
  );
  value(await kit.cases.acceptSponsorship.execute(member, { sponsorshipId, version: 1 }));
};

describe('a capacity check', () => {
  it('is the member’s own view beside that of a peer, until it runs out', async () => {
    value(await make());
    value(await ask(peer));
    value(await give(peer, 2));
    expect(await seenBy(member)).toMatchObject({
      standing: 'CONFIRMED',
      levels: CAPACITY_FIELDS.map((field) => ({ field, level: 3 })),
      counts: CAPACITY_FIELDS.map((field) => ({ field, level: 2 })),
      peers: [{ organization: { id: peer.organizationId }, state: 'GIVEN', byMentor: false }],
    });
    await kit.rows(`UPDATE capacity_assessments SET assessed_on = (now() - interval '25 months')::date`);
    expect(await seenBy(member)).toMatchObject({ standing: 'EXPIRED', counts: [] });
  });

  it('is for the member and the coordination; other members, the city and the peer do not see the levels', async () => {
    value(await make());
    value(await ask(peer));
    expect(await seenBy(coordinator)).toMatchObject({ standing: 'SELF_ONLY' });
    expect(await seenBy(peer)).toBeNull();
    expect(await seenBy(await kit.person(coordinator.networkId, 'CITY'))).toBeNull();
  });

  it('is made and answered by its own people alone', async () => {
    const forOther = kit.cases.makeAssessment.execute(peer, {
      organizationId: member.organizationId ?? '',
      version: 1,
      levels: levels(4),
    });
    await expect(forOther).rejects.toMatchObject({ code: 'NOT_FOUND' });
    value(await make());
    value(await ask(peer));
    const requestId = await requestTo(peer);
    const byOther = kit.cases.givePeerAssessment.execute(member, { requestId, levels: levels(4) });
    await expect(byOther).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is made once a day, also when two send it at once', async () => {
    const results = await Promise.all([make(), make()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'ASSESSED_TODAY' } });
  });

  it('is not given by a mentor alone: the sponsor waits for somebody else', async () => {
    await sponsoredBy(peer);
    value(await make());
    value(await ask(peer));
    expect(await give(peer)).toMatchObject({ refusal: { code: 'MENTOR_ALONE' } });
    const other = await kit.member(coordinator, true);
    value(await ask(other));
    value(await give(other));
    value(await give(peer));
    const assessment = await seenBy(member);
    expect(assessment?.peers.map(({ byMentor }) => byMentor)).toEqual([true, false]);
  });

  it('counts whoever helps the member as its mentor', async () => {
    const { gapId } = value(
      await kit.cases.openGap.execute(member, {
        organizationId: member.organizationId ?? '',
        version: 1,
        field: 'REPORTING',
        text: { hu: 'x' },
      }),
    );
    value(await kit.cases.offerHelp.execute(peer, { gapId, version: 1, text: { hu: 'y' } }));
    const [offer] = await kit.rows<{ id: string }>('SELECT id FROM help_offers WHERE gap_id = $1', [gapId]);
    value(await kit.cases.acceptOffer.execute(member, { gapId, version: 2, offerId: offer?.id ?? '' }));
    value(await make());
    value(await ask(peer));
    expect(await give(peer)).toMatchObject({ refusal: { code: 'MENTOR_ALONE' } });
  });
});

describe('the database, with the rules passed by, refuses', () => {
  const given = (by: Actor) =>
    kit.rows(
      `UPDATE peer_assessments SET state = 'GIVEN', given_on = $2, levels = $3, by_mentor = false
       WHERE organization_id = $1`,
      [by.organizationId, today, JSON.stringify(levels(3))],
    );

  it('the view of a mentor alone, even when nobody wrote down that it is one', async () => {
    await sponsoredBy(peer);
    value(await make());
    value(await ask(peer));
    await expect(given(peer)).rejects.toMatchObject({ constraint: 'mentor_alone' });
  });

  it('a view of oneself, a level off the ladder, a field left out', async () => {
    value(await make());
    value(await ask(peer));
    const self = kit.rows('UPDATE peer_assessments SET organization_id = $1 WHERE organization_id = $2', [
      member.organizationId,
      peer.organizationId,
    ]);
    await expect(self).rejects.toMatchObject({ constraint: 'peer_is_another' });
    for (const wrong of [
      { ...levels(3), REPORTING: 5 },
      { ...levels(3), REPORTING: '3' },
      { REPORTING: 3 },
    ]) {
      const work = kit.rows('UPDATE capacity_assessments SET levels = $2 WHERE organization_id = $1', [
        member.organizationId,
        JSON.stringify(wrong),
      ]);
      await expect(work).rejects.toMatchObject({ constraint: 'levels_on_the_ladder' });
    }
  });
});
