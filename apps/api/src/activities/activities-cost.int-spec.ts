import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { activitiesKit, type ActivitiesKit } from '../../test/activities-kit.js';
import { benchActivities, benchData, blocksOf, networkOf, sentBy, type Sent } from '../../test/bench-data.js';
import type { HubContext } from '../platform/access/index.js';
import { QuietFinder } from './quiet/quiet.finder.js';
import { ReviewDeskFinder } from './review/review-desk.finder.js';

/** Two networks of forty members: one that logged two thousand activities, one that logged twenty thousand. */
const [SMALL, LARGE] = [7, 8];

const FEED = ['id', 'type', 'title', 'happenedOn', 'state', 'organization', 'program', 'reach', 'minutes'];
const NOTHING = { nodes: [], totalCount: null, members: [], today: '2026-11-27', begun: true };

let kit: ActivitiesKit;
beforeAll(async () => {
  kit = await activitiesKit();
  await benchData(kit.database);
  await benchActivities(kit.database, SMALL, 2_000);
  await benchActivities(kit.database, LARGE, 20_000);
}, 180_000);
afterAll(() => kit.close());

type Ask = (hub: HubContext) => Promise<unknown>;
const feed = (args: object) => (hub: HubContext) =>
  kit.finder.page(
    hub,
    { first: 25, ...args },
    FEED.map((field) => `edges.node.${field}`),
  );
const quiet: Ask = (hub) => new QuietFinder(kit.clock).all(hub, ['members.lastContactOn']);
const weeks: Ask = (hub) => new QuietFinder(kit.clock).all(hub, ['members.weeks']);
const desk: Ask = (hub) =>
  new ReviewDeskFinder(kit.clock).desk(hub, ['waiting', 'sentBack', 'disputed', 'periods']);

async function sent(actor: Actor, ask: Ask): Promise<Sent[]> {
  return sentBy((read) => ask({ actor, language: 'hu', read } as unknown as HubContext), NOTHING);
}

/** Blocks of all statements of one answer, in the network of this number. */
async function blocks(network: number, ask: Ask): Promise<number> {
  const actor = await networkOf(kit.database, network);
  const all = await sent(actor, ask);
  const costs = await Promise.all(all.map((one) => blocksOf(kit.database, actor.networkId, one)));
  return costs.reduce((sum, cost) => sum + cost, 0);
}

describe('what a page of activities costs', () => {
  it.each([
    ['the feed', feed({})],
    ['the feed of one programme', feed({ filter: { programId: null } })],
    ['who has gone quiet', quiet],
    ['what waits for the coordinator', desk],
  ])('%s is one statement', async (_what, ask) => {
    expect(await sent(await networkOf(kit.database, SMALL), ask)).toHaveLength(1);
  });

  it.each([
    ['the feed', feed({}), 1.3],
    ['who has gone quiet', quiet, 1.3],
    ['the sixteen weeks of each of them', weeks, 2],
    ['what waits for the coordinator', desk, 1.5],
  ])('%s reads hardly more blocks of ten times the activities', async (_what, ask, most) => {
    const [few, many] = [await blocks(SMALL, ask), await blocks(LARGE, ask)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(most * few + 10);
  });

  it('the feed does not grow with the depth of its page', async () => {
    const actor = await networkOf(kit.database, LARGE);
    const [middle] = await kit.rows<{ day: string; id: string }>(
      `SELECT happened_on::text AS day, id FROM activities WHERE network_id = $1 ORDER BY happened_on DESC, id DESC OFFSET 15000 LIMIT 1`,
      [actor.networkId],
    );
    const after = Buffer.from(JSON.stringify([middle?.day, middle?.id])).toString('base64url');
    expect(await blocks(LARGE, feed({ after }))).toBeLessThanOrEqual(1.3 * (await blocks(LARGE, feed({}))));
  });

  it('the feed of names alone reads no programmes and no organizations', async () => {
    const thin: Ask = (hub) => kit.finder.page(hub, { first: 25 }, ['edges.node.id', 'edges.node.title']);
    expect(await blocks(LARGE, thin)).toBeLessThan(0.8 * (await blocks(LARGE, feed({}))));
  });
});
