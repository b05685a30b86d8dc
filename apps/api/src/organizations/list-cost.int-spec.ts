import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { benchData, blocksOf, networkOf, sentBy, type Sent } from '../../test/bench-data.js';
import { organizationsKit, type OrganizationsKit } from '../../test/organizations-kit.js';

/** What a page costs beside the statement that one would write by hand for just this answer. */
const FIELDS = [
  'id',
  'name',
  'legalForm',
  'targetGroups',
  'expertise',
  'services',
  'services.name',
  'membership',
];

/** $1 network: the page by hand, without audiences, filters or cursors. */
const BY_HAND = `
  WITH page AS (SELECT o.* FROM organizations o WHERE o.network_id = $1 ORDER BY o.name_hu, o.id LIMIT 25)
  SELECT json_agg(json_build_object('id', o.id, 'name', local_text_json(o.name, 'hu'), 'legalForm', o.legal_form,
    'expertise', (SELECT json_agg(local_text_json(e.value, 'hu')) FROM jsonb_array_elements(o.expertise) e),
    'services', (SELECT json_agg(json_build_object('id', s.id, 'name', local_text_json(s.name, 'hu'), 'status', s.status) ORDER BY s.name_hu)
                 FROM services s WHERE s.network_id = o.network_id AND s.organization_id = o.id),
    'membership', (SELECT json_build_object('state', m.state, 'from', m.from_date) FROM memberships m
                   WHERE m.network_id = o.network_id AND m.organization_id = o.id ORDER BY m.touched_on DESC LIMIT 1))
    ORDER BY o.name_hu, o.id) FROM page o`;

const NOTHING = {
  edges: [],
  hasNextPage: false,
  totalCount: null,
  today: '2026-11-21',
  policies: { contractDocuments: [] },
};

let kit: OrganizationsKit;
beforeAll(async () => {
  kit = await organizationsKit();
  await benchData(kit.database);
}, 120_000);
afterAll(() => kit.close());

/** The statement and parameters that the finder would send. */
async function sentFor(actor: Actor, args: object, fields = FIELDS): Promise<Sent> {
  const asked = fields.map((field) => `edges.node.${field}`);
  const [sent] = await sentBy(
    (read) => kit.finder.page({ actor, language: 'hu', read }, { first: 25, ...args }, asked),
    NOTHING,
  );
  return sent ?? { sql: '', params: [] };
}

describe('the blocks that a page of 25 organizations reads', () => {
  it.each([
    [7, 40],
    [51, 2_000],
  ])('network %i of %i: at most half more than the statement by hand', async (number) => {
    const actor = await networkOf(kit.database, number);
    const blocks = await blocksOf(kit.database, actor.networkId, await sentFor(actor, {}));
    const byHand = await blocksOf(kit.database, actor.networkId, { sql: BY_HAND, params: [actor.networkId] });
    expect(byHand).toBeGreaterThan(10);
    expect(blocks).toBeLessThanOrEqual(1.5 * byHand);
  });

  it('are fewer when only names are asked for', async () => {
    const actor = await networkOf(kit.database, 51);
    const cost = async (fields: string[]) =>
      blocksOf(kit.database, actor.networkId, await sentFor(actor, {}, fields));
    expect(await cost(['name'])).toBeLessThan(0.5 * (await cost(FIELDS)));
  });

  it('do not grow with the depth of the page', async () => {
    const actor = await networkOf(kit.database, 51);
    const [middle] = await kit.rows<{ name: string; id: string }>(
      'SELECT name_hu AS name, id FROM organizations WHERE network_id = $1 ORDER BY name_hu, id OFFSET 1500 LIMIT 1',
      [actor.networkId],
    );
    const after = Buffer.from(JSON.stringify([0, middle?.name, middle?.id])).toString('base64url');
    const [first, deep] = [await sentFor(actor, {}), await sentFor(actor, { after })];
    const atFirst = await blocksOf(kit.database, actor.networkId, first);
    expect(await blocksOf(kit.database, actor.networkId, deep)).toBeLessThanOrEqual(1.2 * atFirst);
  });
});
