import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

interface Named {
  id: string;
}
const LIST = `query ($filter: OrganizationFilter) { organizations(first: 100, filter: $filter) { totalCount edges { node { id } } } }`;
const DESK = `{ desk { due { organization { id } } unofficered { id } gaps { organization { id } } sponsorships { sponsee { id } } } }`;

async function listed(persona: string, filter: object): Promise<string[]> {
  const { data, errors } = await (await hub.as(persona)).ask(LIST, { filter });
  if (errors) return [String(errors[0]?.extensions['code'])];
  const { edges, totalCount } = data?.['organizations'] as { edges: { node: Named }[]; totalCount: number };
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.id).sort();
}

describe('the organizations that need a word from the coordination', () => {
  it.each(['coordinator', 'lille-coordinator'])('are those that stand on the desk of %s', async (persona) => {
    const { data } = await (await hub.as(persona)).ask(DESK);
    const desk = data?.['desk'] as {
      due: { organization: Named }[];
      unofficered: Named[];
      gaps: { organization: Named }[];
      sponsorships: { sponsee: Named }[];
    };
    const there = [
      ...[...desk.due, ...desk.gaps].map(({ organization }) => organization.id),
      ...desk.unofficered.map(({ id }) => id),
      ...desk.sponsorships.map(({ sponsee }) => sponsee.id),
    ];
    expect(await listed(persona, { needsAttention: true })).toEqual([...new Set(there)].sort());
  });

  it('are found within a search, too', async () => {
    const all = await listed('coordinator', { needsAttention: true });
    const found = await listed('coordinator', { search: 'egyesület', needsAttention: true });
    expect(all).toEqual(expect.arrayContaining(found));
  });

  it.each(['finance', 'officer', 'editor', 'viewer', 'official', 'auditor'])(
    'are not named to %s, for papers and people of others could be read from it',
    async (persona) => {
      expect(await listed(persona, { needsAttention: true })).toEqual([
        expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
      ]);
    },
  );
});

describe('ticked organizations', () => {
  it('come alone, and those of another network do not exist', async () => {
    const [one] = await listed('coordinator', {});
    const [stranger] = await listed('lille-coordinator', {});
    expect(await listed('coordinator', { ids: [one, stranger] })).toEqual([one]);
    expect(await listed('coordinator', { ids: [] })).toEqual([]);
    expect(await listed('coordinator', { ids: Array(201).fill(one) })).toEqual(['BAD_USER_INPUT']);
  });

  it('are taken away as tables, as many as fit into one address', async () => {
    const ids = await listed('coordinator', {});
    const most = Array.from({ length: 200 }, (_, index) => ids[index % ids.length]);
    const filter = encodeURIComponent(JSON.stringify({ ids: most }));
    const coordinator = await hub.as('coordinator');
    expect((await coordinator.get(`/export/organizations.zip?filter=${filter}`)).status).toBe(200);
  });
});
