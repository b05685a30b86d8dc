import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { readFileSync } from 'node:fs';
import type { Client, PoolClient } from 'pg';
import { shaped } from '../platform/db/shaped-statement.js';
import { organizationsKit, type OrganizationsKit } from '../../test/organizations-kit.js';

/**
 * What a page costs, in figures that no busy machine can blur: blocks read, beside those of the statement that one would
 * write by hand for just this answer. The data are those of the benchmark: 50 networks of 40, and one of 2,000.
 */
const bench = (file: string): string =>
  readFileSync(new URL(`../../../../tools/bench/${file}`, import.meta.url), 'utf8');

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

let kit: OrganizationsKit;
beforeAll(async () => {
  kit = await organizationsKit();
  await kit.database.pool('owner').query(bench('helpers.sql'));
  await kit.database.pool('operator').query(bench('data.sql'));
  await kit.database
    .pool('owner')
    .query('VACUUM ANALYZE organizations, services, memberships, organization_terms');
}, 120_000);
afterAll(() => kit.close());

const networkOf = async (number: number): Promise<Actor> => {
  const [row] = await kit.rows<{ id: string }>('SELECT id FROM networks WHERE slug = $1', [
    `bench-${number}`,
  ]);
  return Object.freeze({
    accountId: row?.id ?? '',
    mandateId: row?.id ?? '',
    role: 'COORD',
    networkId: row?.id ?? '',
  });
};

/** Blocks that a warm, prepared statement reads under row level security. */
async function blocksOf(networkId: string, sql: string, params: unknown[]): Promise<number> {
  const client: PoolClient = await kit.database.pool('app').connect();
  try {
    await client.query(`BEGIN; SET LOCAL app.network_id = '${networkId}'`);
    await (client as unknown as Client).query({ text: sql, values: params }); // warms caches of the connection
    const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, params);
    const plan =
      (rows[0] as { 'QUERY PLAN': { Plan: Record<string, number> }[] })['QUERY PLAN'][0]?.Plan ?? {};
    return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** The statement and parameters that the finder would send. */
async function sentFor(
  actor: Actor,
  args: object,
  fields = FIELDS,
): Promise<{ sql: string; params: unknown[] }> {
  let sent = { sql: '', params: [] as unknown[] };
  const read = {
    page: async (name: string, sql: string, params: unknown[], asked: string[]) => {
      sent = { sql: shaped(name, sql, asked).text, params };
      return {
        edges: [],
        hasNextPage: false,
        totalCount: null,
        today: '2026-11-21',
        policies: { contractDocuments: [] },
      };
    },
  };
  const hub = { actor, language: 'hu' as const, read: read as never };
  const asked = fields.map((field) => `edges.node.${field}`);
  await kit.finder.page(hub, { first: 25, ...args }, asked);
  return sent;
}

describe('the blocks that a page of 25 organizations reads', () => {
  it.each([
    [7, 40],
    [51, 2_000],
  ])('network %i of %i: at most half more than the statement by hand', async (number) => {
    const actor = await networkOf(number);
    const { sql, params } = await sentFor(actor, {});
    const blocks = await blocksOf(actor.networkId, sql, params);
    const byHand = await blocksOf(actor.networkId, BY_HAND, [actor.networkId]);
    expect(byHand).toBeGreaterThan(10);
    expect(blocks).toBeLessThanOrEqual(1.5 * byHand);
  });

  it('are fewer when only names are asked for', async () => {
    const actor = await networkOf(51);
    const cost = async (fields: string[]) => {
      const { sql, params } = await sentFor(actor, {}, fields);
      return blocksOf(actor.networkId, sql, params);
    };
    expect(await cost(['name'])).toBeLessThan(0.5 * (await cost(FIELDS)));
  });

  it('do not grow with the depth of the page', async () => {
    const actor = await networkOf(51);
    const [middle] = await kit.rows<{ name: string; id: string }>(
      'SELECT name_hu AS name, id FROM organizations WHERE network_id = $1 ORDER BY name_hu, id OFFSET 1500 LIMIT 1',
      [actor.networkId],
    );
    const after = Buffer.from(JSON.stringify([0, middle?.name, middle?.id])).toString('base64url');
    const [first, deep] = [await sentFor(actor, {}), await sentFor(actor, { after })];
    const atFirst = await blocksOf(actor.networkId, first.sql, first.params);
    expect(await blocksOf(actor.networkId, deep.sql, deep.params)).toBeLessThanOrEqual(1.2 * atFirst);
  });
});
