import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PoolClient, QueryConfig } from 'pg';
import { demoHub, type Browser, type DemoHub } from '../test/demo-hub.js';
import { ReadPool } from './platform/db/index.js';

// Promise R20, second half: with the tenant filter of every finder taken out, row level security alone still keeps
// the marks of one network from the other.

const QUERIES = `{
  organizations(first: 100) { totalCount edges { node { id name { text } expertise { text } email
    identifiers { value } services { name { text } } locations { name { text } address { city } }
    memberships { state reason } officers { name } people { person { name } } } } }
  people(first: 100) { edges { node { id familyName email mandates { organization { name { text } } } } } }
  expertise
}`;
const SEARCH =
  'query($s: String!) { organizations(first: 100, filter: {search: $s}) { edges { node { id name { text } } } } }';
const ONE = 'query($id: UUID!) { organization(id: $id) { name { text } } }';

let hub: DemoHub;
let opened = 0;

/** The same statement without its filter; the parameter stays, so that its type is still known. */
const withoutFilter = (text: string): string =>
  text.replace(/(?:\w+\.)?network_id = (\$\d+)/g, (_, parameter: string) => {
    opened += 1;
    return `(${parameter}::uuid IS NOT NULL)`;
  });

beforeAll(async () => {
  hub = await demoHub();
  const connect = ReadPool.prototype.connect;
  jest.spyOn(ReadPool.prototype, 'connect').mockImplementation(async function (
    this: ReadPool,
  ): Promise<PoolClient> {
    const client = await connect.call(this);
    return new Proxy(client, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        if (key !== 'query') return value.bind(target);
        return (statement: string | QueryConfig, ...rest: unknown[]): unknown => {
          const open =
            typeof statement === 'string'
              ? withoutFilter(statement)
              : {
                  ...statement,
                  name: statement.name && `${statement.name}.open`,
                  text: withoutFilter(statement.text),
                };
          return (value as (...args: unknown[]) => unknown).call(target, open, ...rest);
        };
      },
    });
  });
}, 120_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await hub.close();
});

/** Names and ids that stand in one network only, as the operator sees them. */
async function marks(slug: string): Promise<string[]> {
  const rows = await hub.rows<{ mark: string }>(
    `SELECT DISTINCT mark FROM networks n, LATERAL (
       SELECT o.id::text AS mark FROM organizations o WHERE o.network_id = n.id
       UNION ALL SELECT t.value FROM organizations o, jsonb_each_text(o.name) t WHERE o.network_id = n.id
       UNION ALL SELECT t.value FROM services s, jsonb_each_text(s.name) t WHERE s.network_id = n.id
       UNION ALL SELECT i.value FROM organization_identifiers i WHERE i.network_id = n.id
       UNION ALL SELECT a.email FROM mandates m JOIN accounts a ON a.id = m.account_id WHERE m.network_id = n.id) marks
     WHERE n.slug = $1 AND length(mark) > 4`,
    [slug],
  );
  return rows.map(({ mark }) => mark);
}

const shown = (text: string, foreign: string[]): string[] => foreign.filter((mark) => text.includes(mark));

describe.each([
  ['coordinator', 'lille'],
  ['officer', 'lille'],
  ['official', 'lille'],
  ['auditor', 'lille'],
  ['lille-coordinator', 'szekesfehervar'],
  ['lille-editor', 'szekesfehervar'],
])('%s, with every tenant filter taken out', (persona, other) => {
  let browser: Browser;
  let foreign: string[];
  beforeAll(async () => {
    browser = await hub.as(persona);
    foreign = await marks(other);
  });

  it('reads its own network, and no mark of the other', async () => {
    const before = opened;
    const answer = await browser.ask(QUERIES);
    expect(answer.text).toContain('"edges":[{');
    expect(foreign.length).toBeGreaterThan(10);
    expect(shown(answer.text, foreign)).toEqual([]);
    expect(opened).toBeGreaterThan(before);
  });

  it('finds nothing there by search or by id', async () => {
    for (const mark of foreign.filter((one) => !/[@-]/.test(one)).slice(0, 10)) {
      const { data } = await browser.ask(SEARCH, { s: mark });
      expect(shown(JSON.stringify(data), foreign)).toEqual([]);
    }
    for (const id of foreign.filter((one) => /^[0-9a-f-]{36}$/.test(one)).slice(0, 5)) {
      const { text } = await browser.ask(ONE, { id });
      expect(text).toContain('NOT_FOUND');
    }
  });
});

describe('the sweep itself', () => {
  it('would see marks of the other network if the policies were gone too', async () => {
    const owner = hub.database.pool('owner');
    await owner.query('ALTER TABLE organizations DISABLE ROW LEVEL SECURITY');
    const answer = await (await hub.as('coordinator')).ask(QUERIES);
    expect(shown(answer.text, await marks('lille'))).not.toEqual([]);
  });
});
