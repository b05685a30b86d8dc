import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type APIRequestContext, type FullConfig, request } from '@playwright/test';
import { makeImports, type Imports } from './imports.js';
import { PERSONAS, REVIEW_DIR, sessionFile, STATE_DIR, type World, worldFile } from './state.js';

const QUERY = `{
  organizations(first: 100) {
    edges { node { id name { text } services { id } identifiers { id scheme } documents { id state } sponsorships { id } gaps { id } } }
  }
  people(first: 100) { edges { node { id name } } }
  questioned: activities(first: 1, filter: { states: [DISPUTED] }) { edges { node { id } } }
  programs(first: 100) { edges { node {
    id title { text } partners { id } contributions { id } indicators { id measure periods { id } }
  } } }
  handovers { id }
  reportingPeriods { id state }
  network { municipalities { id offices { id } } }
}`;

interface Named {
  id: string;
  name: { text: string } | string;
  services?: { id: string }[];
  identifiers?: { id: string; scheme: string }[];
  documents?: { id: string; state: string }[];
  sponsorships?: { id: string }[];
  gaps?: { id: string }[];
}
interface Programme {
  id: string;
  title: { text: string };
  partners: { id: string }[];
  contributions: { id: string }[];
  indicators: { id: string; measure: string; periods: { id: string }[] }[];
}
interface Answer {
  data: {
    organizations: { edges: { node: Named }[] };
    people: { edges: { node: Named }[] };
    questioned: { edges: { node: { id: string } }[] };
    programs: { edges: { node: Programme }[] };
    handovers: { id: string }[];
    reportingPeriods: { id: string; state: string }[];
    network: { municipalities: { id: string; offices: { id: string }[] }[] };
  };
}

const nameOf = ({ name }: Named) => (typeof name === 'string' ? name : name.text);

/** The last partner, the first contribution, and the first indicator that somebody counts by hand, with its first stretch. */
const partsOf = ({ partners, contributions, indicators }: Programme) => {
  const indicator = indicators.find(({ measure, periods }) => measure === 'MANUAL' && periods.length > 0);
  return {
    ...{ partner: partners.at(-1)?.id, contribution: contributions[0]?.id },
    ...{ indicator: indicator?.id, period: indicator?.periods[0]?.id },
  };
};

async function look(as: APIRequestContext): Promise<Omit<World, 'imports'>> {
  const response = await as.post('/graphql', {
    data: { query: QUERY },
    headers: { 'accept-language': 'en' },
  });
  if (!response.ok()) throw new Error(`the demo could not be read: ${await response.text()}`);
  const { data } = (await response.json()) as Answer;
  const organizations = data.organizations.edges.map(({ node }) => node);
  const people = data.people.edges.map(({ node }) => node);
  const first = (pick: (node: Named) => { id: string } | undefined) =>
    Object.fromEntries(
      organizations.flatMap((node) => (pick(node) ? [[node.id, pick(node)?.id ?? '']] : [])),
    );
  return {
    organizations: Object.fromEntries(organizations.map((node) => [nameOf(node), node.id])),
    people: Object.fromEntries(people.map((node) => [nameOf(node), node.id])),
    services: first(({ services }) => services?.[0]),
    documents: first(({ documents }) => documents?.find(({ state }) => state === 'UNCHECKED')),
    identifiers: first(({ identifiers }) => identifiers?.find(({ scheme }) => scheme === 'HU_TAX')),
    questioned: data.questioned.edges[0]?.node.id,
    handover: data.handovers[0]?.id,
    municipality: data.network.municipalities[0],
    sponsorships: first(({ sponsorships }) => sponsorships?.[0]),
    gaps: first(({ gaps }) => gaps?.[0]),
    // The newest of each state: the one that runs, and the last that is locked.
    periods: Object.fromEntries(data.reportingPeriods.toReversed().map(({ id, state }) => [state, id])),
    programs: Object.fromEntries(data.programs.edges.map(({ node }) => [node.title.text, node.id])),
    programParts: Object.fromEntries(data.programs.edges.map(({ node }) => [node.id, partsOf(node)])),
  };
}

/** Before all tests: one session per persona, and the ids that addresses need. The hub is running already. */
export default async function setup(config: FullConfig): Promise<void> {
  const baseURL = config.projects[0]?.use.baseURL;
  rmSync(STATE_DIR, { recursive: true, force: true });
  mkdirSync(REVIEW_DIR, { recursive: true });
  const worlds: Omit<World, 'imports'>[] = [];
  let imports: Imports | undefined;
  for (const persona of PERSONAS) {
    const client = await request.newContext({ baseURL, extraHTTPHeaders: { 'accept-language': 'en' } });
    const answer = await client.post('/demo/sign-in', { data: { persona } });
    if (!answer.ok()) throw new Error(`${persona} could not sign in: ${answer.status()}`);
    await client.storageState({ path: sessionFile(persona) });
    if (persona.endsWith('coordinator')) worlds.push(await look(client));
    const { network } = (await answer.json()) as { network: { id: string } };
    if (persona === 'coordinator') imports = await makeImports(client, network.id);
    await client.dispose();
  }
  const [here, there] = worlds;
  if (!here || !there || !imports) throw new Error('both demo networks must be there');
  const world: World = {
    organizations: { ...there.organizations, ...here.organizations },
    people: { ...there.people, ...here.people },
    services: { ...there.services, ...here.services },
    documents: { ...there.documents, ...here.documents },
    identifiers: { ...there.identifiers, ...here.identifiers },
    questioned: here.questioned,
    handover: here.handover,
    municipality: here.municipality,
    imports,
    sponsorships: { ...there.sponsorships, ...here.sponsorships },
    gaps: { ...there.gaps, ...here.gaps },
    programs: { ...there.programs, ...here.programs },
    periods: here.periods,
    programParts: { ...there.programParts, ...here.programParts },
  };
  writeFileSync(worldFile, JSON.stringify(world, null, 2));
}
