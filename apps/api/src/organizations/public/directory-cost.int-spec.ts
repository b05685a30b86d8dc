import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Client, PoolClient } from 'pg';
import { organizationsKit, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { shaped } from '../../platform/db/shaped-statement.js';
import { DIRECTORY_PAGES } from './directory.queries.js';
import { publicSiteMap } from './public.queries.js';
import { waysOf, wishOf } from './wish.js';

/**
 * What the public directory reads in a network of 2,000 organizations that shares its database with 50 others: rows are
 * found by indexes, and nothing of another network is touched. The data are those of the benchmark.
 */
const bench = (file: string): string =>
  readFileSync(new URL(`../../../../../tools/bench/${file}`, import.meta.url), 'utf8');

let kit: OrganizationsKit;
/** Six words of each organization, one of them its own. */
const TERMS = `
  INSERT INTO organization_terms (network_id, organization_id, kind, term, word)
  SELECT o.network_id, o.id, 'TEXT', said, said
  FROM (SELECT *, row_number() OVER () AS n FROM organizations) o,
    unnest(ARRAY['kozosseg', 'varos', 'leiras' || n % 7, 'tanacs' || n % 50, 'segit' || n % 300, 'sajat' || n]) said`;

const [SMALL, LARGEST] = ['bench-7', 'bench-51'] as const;
const networkOf = new Map<string, string>();

/** $1 network: which lines there are, in their order, and whose organization is published; by hand. */
const BY_HAND = `
  WITH seen AS (SELECT o.id FROM organizations o WHERE o.network_id = $1 AND (SELECT m.state FROM memberships m
      WHERE m.network_id = $1 AND m.organization_id = o.id ORDER BY m.from_date DESC LIMIT 1) IN ('ACTIVE', 'LEFT')),
    twice AS MATERIALIZED (SELECT count(*) FROM seen)
  SELECT (SELECT * FROM twice), array_agg(s.id ORDER BY local_text(s.name, 'hu'), s.id)
  FROM seen JOIN services s ON s.network_id = $1 AND s.organization_id = seen.id`;

beforeAll(async () => {
  kit = await organizationsKit();
  await kit.database.pool('owner').query(bench('helpers.sql'));
  await kit.database.pool('operator').query(bench('data.sql'));
  await kit.database.pool('operator').query(TERMS);
  const tables = 'organizations, services, service_locations, locations, memberships, organization_terms';
  await kit.database.pool('owner').query(`VACUUM ANALYZE ${tables}`);
  const rows = await kit.rows<{ id: string; slug: string }>('SELECT id, slug FROM networks');
  for (const { id, slug } of rows) networkOf.set(slug, id);
}, 120_000);
afterAll(() => kit.close());

const FIELDS = ['description', 'services.description', 'services.easyState', 'services.locations'];

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[];
}

async function planOf(slug: string, name: string, text: string, params: unknown[]): Promise<Node> {
  const sql = shaped(name, text, FIELDS).text;
  const client: PoolClient = await kit.database.pool('app').connect();
  try {
    await client.query(`BEGIN; SET LOCAL app.network_id = '${networkOf.get(slug)}'`);
    await (client as unknown as Client).query({ text: sql, values: params }); // warms caches of the connection
    const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, params);
    const plan = (rows[0] as { 'QUERY PLAN': { Plan: Node }[] })['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error('no plan');
    return plan;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}
const nodes = (plan: Node): Node[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const blocks = (plan: Node): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];

/** The parameters as the finder sends them, asked by nobody. */
function paramsOf(slug: string, query: string): unknown[] {
  const wish = wishOf(new URLSearchParams(query));
  const ways = waysOf(wish);
  const asked = [networkOf.get(slug), 'hu', '2026-11-21T12:00:00Z', FIELDS, ['PUBLIC'], null];
  const more = [wish.group, wish.access, 20, (wish.page - 1) * 20];
  return [...asked, ...more, ...(ways ? [ways.rows, ways.words] : [])];
}

/** Tables that grow with their networks. */
const LARGE = ['organizations', 'services', 'memberships', 'organization_terms'];
const scanned = (plan: Node): string[] =>
  nodes(plan)
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name'] ?? '')
    .filter((table) => LARGE.includes(table));

describe('the public directory of 40 organizations beside one of 2,000', () => {
  it.each([
    ['directory.all.hu', ''],
    ['directory.all.hu', 'group=DEAF&access=LIFT'],
    ['directory.search.hu', 'need=tanacs7+sajat'],
  ] as const)('%s with "%s" finds its own rows by indexes', async (name, query) => {
    expect(scanned(await planOf(SMALL, name, DIRECTORY_PAGES[name], paramsOf(SMALL, query)))).toEqual([]);
  });

  it('is named whole for search engines by indexes', async () => {
    const params = paramsOf(SMALL, '').slice(0, 6);
    expect(scanned(await planOf(SMALL, 'public.siteMap', publicSiteMap([]), params))).toEqual([]);
  });
});

describe('the public directory of 2,000 organizations', () => {
  const all = (query: string) =>
    planOf(LARGEST, 'directory.all.hu', DIRECTORY_PAGES['directory.all.hu'], paramsOf(LARGEST, query));
  const search = (query: string) =>
    planOf(LARGEST, 'directory.search.hu', DIRECTORY_PAGES['directory.search.hu'], paramsOf(LARGEST, query));

  it('reads each row of its network once, and one page in full', async () => {
    const byHand = await planOf(LARGEST, 'hand', BY_HAND, [networkOf.get(LARGEST)]);
    expect(blocks(byHand)).toBeGreaterThan(1_000);
    expect(blocks(await all(''))).toBeLessThan(1.5 * blocks(byHand));
    expect(blocks(await all('page=60'))).toBeLessThan(1.5 * blocks(byHand));
  });

  it('finds words by their index: what one says costs next to nothing', async () => {
    const plan = await search('need=sajat1234');
    expect(scanned(plan)).not.toContain('organization_terms');
    expect(blocks(plan)).toBeLessThan(0.5 * blocks(await all('')));
  });
});
