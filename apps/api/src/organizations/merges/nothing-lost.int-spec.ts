import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { merge, register } from '../../../test/second-record.js';
import { wrongFigures } from '../../../test/wrong-figures.js';

const OF_HERE = `network_id = (SELECT id FROM networks WHERE slug = 'szekesfehervar')`;

let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

/** Every column that leads to an organization, whichever table it is in; sums follow what they are of. */
const links = (): Promise<{ holder: string; key: string }[]> =>
  hub.rows(`SELECT f.conrelid::regclass::text AS holder, a.attname AS key FROM pg_constraint f
    JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[array_position(f.confkey,
      (SELECT i.attnum FROM pg_attribute i WHERE i.attrelid = f.confrelid AND i.attname = 'id'))]
    WHERE f.contype = 'f' AND f.confrelid = 'organizations'::regclass AND f.conrelid <> 'organization_terms'::regclass
      AND f.conrelid::regclass::text NOT LIKE '%\\_rollups' ORDER BY 1, 2`);
async function hangingOn(id: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { holder, key } of await links()) {
    const [row] = await hub.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${holder} WHERE ${key} = $1`,
      [id],
    );
    counts[`${holder}.${key}`] = row?.n ?? 0;
  }
  return counts;
}
const named = async (name: string): Promise<{ id: string; version: number }> => {
  const [row] = await hub.rows<{ id: string; version: number }>(
    `SELECT id, version FROM organizations WHERE ${OF_HERE} AND name ->> 'hu' LIKE $1`,
    [`${name}%`],
  );
  if (!row) throw new Error(name);
  return row;
};
describe('a member with everything that hangs on it, made one with a second record', () => {
  let gone: string;
  let kept: { id: string; version: number };
  let before: Record<string, number>;
  let papers: string[];
  let told: string[];
  const story = async (id: string): Promise<string[]> => {
    const { data } = await coordinator.ask(
      `query($id: UUID!) { organization(id: $id) { id history(first: 100) { edges { node { id event reason } } } } }`,
      { id },
    );
    const { organization } = data as {
      organization: { history: { edges: { node: { id: string; event: string; reason: string } }[] } };
    };
    return organization.history.edges.map(({ node }) => `${node.id} ${node.event} ${node.reason ?? ''}`);
  };

  beforeAll(async () => {
    ({ id: gone } = await named('Jelfolyó'));
    kept = await register(coordinator, 'Jelfolyó Szövetség');
    before = await hangingOn(gone);
    told = await story(gone);
    papers = (
      await hub.rows<{ id: string }>(
        'SELECT file_id AS id FROM organization_documents WHERE organization_id = $1',
        [gone],
      )
    ).map(({ id }) => id);
    expect((await merge(coordinator, kept, gone)).__typename).toBe('OrganizationEdited');
  });

  it('keeps every row, none lost and none twice, and nothing leads to the one that went', async () => {
    expect(before).toMatchObject({
      'memberships.organization_id': expect.any(Number),
      'organization_documents.organization_id': expect.any(Number),
    });
    expect(Object.values(before).filter((count) => count > 0).length).toBeGreaterThanOrEqual(6);
    const after = await hangingOn(kept.id);
    expect(after).toEqual({ ...before, 'merged_organizations.into_id': 1 });
    expect(Object.values(await hangingOn(gone)).filter((count) => count > 0)).toEqual([]);
  });

  it('leaves figures that are what the activities add up to', async () => {
    expect(await wrongFigures(hub)).toEqual([]);
  });

  it('knows what only the other record knew', async () => {
    const [row] = await hub.rows(
      'SELECT legal_status, cardinality(target_groups) > 0 AS groups FROM organizations WHERE id = $1',
      [kept.id],
    );
    expect(row).toEqual({ legal_status: 'REGISTERED', groups: true });
  });

  it('opens its papers as before', async () => {
    expect(papers.length).toBeGreaterThan(0);
    for (const id of papers) expect((await coordinator.get(`/files/${id}`)).status).toBe(200);
  });

  it('tells the whole story on, with the reason why they are one', async () => {
    const now = await story(kept.id);
    // Two events came on top, and a page holds a hundred.
    expect(now).toEqual(expect.arrayContaining(told.slice(0, -2)));
    expect(now[0]).toMatch(/organization\.merged Egy székhely\.$/);
    expect(new Set(now).size).toBe(now.length);
  });

  it('leads from the old address to the new one, for members and for everybody', async () => {
    const { data } = await coordinator.ask('query($id: UUID!) { organization(id: $id) { id } }', {
      id: gone,
    });
    expect(data).toEqual({ organization: { id: kept.id } });
    const answer = await hub.browser().get(`/directory/szekesfehervar/organizations/${gone}?words=easy`);
    expect([answer.status, answer.headers['location']]).toEqual([
      301,
      `/directory/szekesfehervar/organizations/${kept.id}?words=easy`,
    ]);
  });
});

describe('what cannot be one is refused by name, and nothing changes', () => {
  it('the one that runs the network, as the one that goes', async () => {
    const [nao] = await hub.rows<{ id: string }>(
      `SELECT organization_id AS id FROM nao_terms WHERE ${OF_HERE}`,
    );
    const other = await register(coordinator, 'Közös Asztal Iroda');
    expect((await merge(coordinator, other, nao?.id ?? '')).code).toBe('HOLDS_NAO_POST');
  });

  it('a sponsor and the group that it sponsors or sponsored', async () => {
    const [pair] = await hub.rows<{ sponsor: string; sponsee: string; version: number }>(
      `SELECT s.sponsor_id AS sponsor, s.sponsee_id AS sponsee, o.version FROM sponsorships s
       JOIN organizations o ON o.network_id = s.network_id AND o.id = s.sponsor_id
       WHERE s.${OF_HERE} LIMIT 1`,
    );
    const { sponsor, sponsee, version } = pair as { sponsor: string; sponsee: string; version: number };
    const before = [await hangingOn(sponsor), await hangingOn(sponsee)];
    expect((await merge(coordinator, { id: sponsor, version }, sponsee)).code).toBe('BOUND_TO_EACH_OTHER');
    expect([await hangingOn(sponsor), await hangingOn(sponsee)]).toEqual(before);
  });

  it('two without a reason', async () => {
    const [one, two] = [await register(coordinator, 'Egyik Kör'), await register(coordinator, 'Másik Kör')];
    expect((await merge(coordinator, one, two.id, ' ')).code).toBe('REASON_REQUIRED');
  });
});
