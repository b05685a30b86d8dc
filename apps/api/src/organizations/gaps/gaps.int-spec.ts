import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Actor, todayIn } from '@kalaka/domain';
import { v4 } from 'uuid';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { GapsFinder } from './gaps.finder.js';

let kit: OrganizationsKit;
let finder: GapsFinder;
let coordinator: Actor;
let asking: Actor;
let helper: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');
const text = { hu: 'A beszámolók késnek' };

beforeAll(async () => {
  kit = await organizationsKit();
  finder = new GapsFinder({ now: () => kit.clock.now() });
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  asking = await kit.member(coordinator, true);
  helper = await kit.member(coordinator, true);
});

const open = (by: Actor = asking, field = 'REPORTING') =>
  kit.cases.openGap.execute(by, { organizationId: by.organizationId ?? '', version: 1, field, text });
const offered = async (by: Actor = helper, gap?: string) => {
  const gapId = gap ?? value(await open()).gapId;
  const [{ version }] = (await kit.rows<{ version: number }>(
    'SELECT version FROM capacity_gaps WHERE id = $1',
    [gapId],
  )) as [{ version: number }];
  value(await kit.cases.offerHelp.execute(by, { gapId, version, text: { hu: 'Két közös délután' } }));
  const [{ id }] = (await kit.rows<{ id: string }>(
    'SELECT id FROM help_offers WHERE gap_id = $1 AND organization_id = $2',
    [gapId, by.organizationId],
  )) as [{ id: string }];
  return { gapId, offerId: id, version: version + 1 };
};
const read = async (actor: Actor, id: string, asked: string[] = []) => {
  const hub = kit.hub(actor);
  try {
    return await finder.one(hub, id, asked);
  } finally {
    await hub.read.close();
  }
};

describe('a gap', () => {
  it('is opened, helped and done; the help counts for the helper, and both read it in their story', async () => {
    const { gapId, offerId, version } = await offered();
    value(await kit.cases.acceptOffer.execute(asking, { gapId, offerId, version }));
    value(await kit.cases.finishHelp.execute(asking, { gapId, version: version + 1 }));
    const hub = kit.hub(coordinator);
    const { helpGiven } = await kit.finder.one(hub, helper.organizationId ?? '', ['helpGiven']);
    await hub.read.close();
    expect(helpGiven).toMatchObject([
      { gapId, field: 'REPORTING', on: today, organization: { id: asking.organizationId } },
    ]);
    const events = await kit.rows<{ event: string; helper: string | null }>(
      'SELECT event, on_behalf_of AS helper FROM audit_events WHERE subject_id = $1 ORDER BY seq',
      [gapId],
    );
    const { organizationId } = helper;
    expect(events).toEqual([
      { event: 'gap.opened', helper: null },
      { event: 'gap.offered', helper: organizationId },
      { event: 'gap.offerAccepted', helper: organizationId },
      { event: 'gap.helped', helper: organizationId },
    ]);
  });

  it('of another member is not answered, and an offer of another not taken back', async () => {
    const { gapId, offerId, version } = await offered();
    const accept = kit.cases.acceptOffer.execute(helper, { gapId, offerId, version });
    await expect(accept).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const back = kit.cases.withdrawOffer.execute(asking, { offerId, version });
    await expect(back).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const stranger = kit.cases.offerHelp.execute(await kit.network(), { gapId, version, text });
    await expect(stranger).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('asks in a field once, and not with a version that is no longer', async () => {
    const { gapId } = value(await open());
    expect(await open()).toMatchObject({ refusal: { code: 'GAP_OPEN' } });
    const stale = kit.cases.withdrawGap.execute(asking, { gapId, version: 7 });
    expect(await stale).toMatchObject({ refusal: { code: 'STALE_VERSION', values: { currentVersion: 1 } } });
  });

  it('takes the first of two offers that are accepted at once', async () => {
    const first = await offered();
    const second = await offered(await kit.member(coordinator, true), first.gapId);
    const answers = await Promise.all(
      [first, second].map(({ gapId, offerId }) =>
        kit.cases.acceptOffer.execute(asking, { gapId, offerId, version: second.version }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'STALE_VERSION' } });
  });

  it('tells why an offer was declined to those two and the coordination alone', async () => {
    const { gapId, offerId, version } = await offered();
    const reason = 'Már segítenek';
    value(await kit.cases.declineOffer.execute(asking, { gapId, offerId, version, reason }));
    const reasons = async (actor: Actor) => (await read(actor, gapId)).offers[0]?.reason;
    expect(await Promise.all([asking, helper, coordinator].map(reasons))).toEqual([reason, reason, reason]);
    expect(await reasons(await kit.member(coordinator, true))).toBeNull();
  });
});

describe('the list of gaps', () => {
  it('has the longest waiting first, page by page, and can show those without an offer', async () => {
    const days = [-44, -18, -70];
    const third = await kit.member(coordinator, true);
    for (const [i, actor] of [asking, helper, third].entries()) {
      const { gapId } = value(await open(actor));
      await kit.rows('UPDATE capacity_gaps SET opened_on = $2 WHERE id = $1', [
        gapId,
        addDays(today, days[i] ?? 0),
      ]);
      if (i === 2) await offered(asking, gapId);
    }
    const hub = kit.hub(coordinator);
    const first = await finder.page(hub, { first: 2 });
    const rest = await finder.page(hub, { first: 2, after: first.pageInfo.endCursor });
    const bare = await finder.page(hub, { first: 25, filter: { withoutOffer: true } });
    await hub.read.close();
    const waiting = [...first.edges, ...rest.edges].map(({ node }) => [node.openedOn, node.overdue]);
    expect(waiting).toEqual([
      [addDays(today, -70), false],
      [addDays(today, -44), true],
      [addDays(today, -18), false],
    ]);
    expect(bare.edges.map(({ node }) => node.organization.id)).toEqual([
      asking.organizationId,
      helper.organizationId,
    ]);
  });
});

describe('the database, with the rules passed by, refuses', () => {
  const insertOffer = (gapId: string, organizationId: string, state: string) =>
    kit.rows(
      `INSERT INTO help_offers (network_id, id, gap_id, organization_id, text, state, offered_on)
       VALUES ($1, $2, $3, $4, '{"hu": "x"}', $5, '2026-01-01')`,
      [coordinator.networkId, v4(), gapId, organizationId, state],
    );

  it('two open gaps of a member in one field, two helpers of a gap, help from itself', async () => {
    const { gapId } = value(await open());
    const again = kit.rows(
      `INSERT INTO capacity_gaps (network_id, id, organization_id, field, text, state, opened_on)
       VALUES ($1, $2, $3, 'REPORTING', '{"hu": "x"}', 'HELPED', '2026-01-01')`,
      [coordinator.networkId, v4(), asking.organizationId],
    );
    await expect(again).rejects.toMatchObject({ constraint: 'one_open_gap_in_a_field' });
    await expect(insertOffer(gapId, asking.organizationId ?? '', 'OFFERED')).rejects.toMatchObject({
      constraint: 'help_from_another',
    });
    await insertOffer(gapId, helper.organizationId ?? '', 'ACCEPTED');
    const third = await kit.member(coordinator, true);
    await expect(insertOffer(gapId, third.organizationId ?? '', 'ACCEPTED')).rejects.toMatchObject({
      constraint: 'one_helper',
    });
  });
});
