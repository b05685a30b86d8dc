import { beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient, type Persona } from '@kalaka/testing';
import { getNamedType } from 'graphql';
import { document, everything, mutations, queries, inputFor } from './setup/contract.js';
import { PERSONAS, targetOf, url, type Target } from './setup/targets.js';

// Promise R20: marks of one network never reach any role of the other, through any query, to depth 5.

interface Texts {
  organizations: {
    edges: { node: { id: string; name: { text: string }; services: { name: { text: string } }[] } }[];
  };
  people: { edges: { node: { id: string; familyName: string; email: string | null } }[] };
  network: { name: { text: string }; municipalities: { offices: { email: string | null }[] }[] };
}

const TEXTS = `{ organizations(first: 100) { edges { node { id name { text } services { name { text } } } } }
  people(first: 100) { edges { node { id familyName email } } }
  network { name { text } municipalities { offices { email } } } }`;

/** Words that stand in one network only: names, addresses, ids. */
async function marksOf(coordinator: Persona): Promise<Set<string>> {
  const { organizations, people, network } = await (
    await HubClient.as(url(), coordinator)
  ).data<Texts, object>(TEXTS);
  const texts = [
    network.name.text,
    ...network.municipalities.flatMap(({ offices }) => offices.map(({ email }) => email)),
    ...organizations.edges.flatMap(({ node }) => [
      node.id,
      node.name.text,
      ...node.services.map((s) => s.name.text),
    ]),
    ...people.edges.flatMap(({ node }) => [node.id, node.familyName, node.email]),
  ];
  return new Set(texts.filter((text): text is string => !!text && text.length > 4));
}

const ROLES: [string, Persona, 'home' | 'away'][] = [
  ...Object.values(PERSONAS).map((persona): [string, Persona, 'home'] => [persona, persona, 'home']),
  ...(['lille-coordinator', 'lille-finance', 'lille-editor', 'lille-official'] as const).map(
    (persona): [string, Persona, 'away'] => [persona, persona, 'away'],
  ),
];

let marks: { home: Set<string>; away: Set<string> };
let targets: { home: Target; away: Target };

beforeAll(async () => {
  const [home, away] = [await marksOf('coordinator'), await marksOf('lille-coordinator')];
  // A word of both ("Petit") is no mark of either.
  marks = {
    home: new Set([...home].filter((m) => !away.has(m))),
    away: new Set([...away].filter((m) => !home.has(m))),
  };
  targets = {
    home: await targetOf('editor', 'coordinator'),
    away: await targetOf('lille-editor', 'lille-coordinator'),
  };
}, 180_000);

const found = (text: string, foreign: Set<string>): string[] =>
  [...foreign].filter((mark) => text.includes(mark));

/** The widest selection that the cost limit lets through, and at least depth 3. */
async function widest(client: HubClient, name: string, variables: string, values: object): Promise<string> {
  const field = queries().find((one) => one.name === name);
  const type = field ? getNamedType(field.type).name : '';
  for (const depth of [5, 4, 3]) {
    const query = `query Sweep { ${name}${variables} ${everything(type, depth)} }`;
    const response = await client.send('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query, variables: values }),
    });
    const text = JSON.stringify([...response.headers]) + (await response.text());
    if (!text.includes('"TOO_COSTLY"')) return text;
  }
  throw new Error(`${name} is too costly even at depth 3`);
}

describe.each(ROLES)('%s', (_, persona, side) => {
  it('is shown no mark of the other network by any query', async () => {
    const client = await HubClient.as(url(), persona);
    const foreign = side === 'home' ? marks.away : marks.home;
    const aim = side === 'home' ? targets.away : targets.home;
    expect(foreign.size).toBeGreaterThan(20);
    for (const { name, args } of queries()) {
      const first = args.some((arg) => arg.name === 'first') ? '(first: 5)' : '';
      const one =
        name === 'organization'
          ? `(id: "${aim.organizationId}")`
          : name === 'person'
            ? `(id: "${aim.personId}")`
            : first;
      if (name === 'expertise') continue;
      const text = await widest(client, name, one, {});
      // The id that was asked for may come back in nothing at all, not even in the error.
      expect({ name, found: found(text, foreign) }).toEqual({ name, found: [] });
    }
  });

  it('finds nothing of it by search, filters and cursors either', async () => {
    const client = await HubClient.as(url(), persona);
    const foreign = side === 'home' ? marks.away : marks.home;
    const words = [...foreign].filter((mark) => !mark.includes('-')).slice(0, 25);
    for (const search of words) {
      const { data } = await client.answer(
        'query($s: String!) { organizations(first: 100, filter: {search: $s}) { totalCount edges { cursor node { id name { text } } } } people(first: 100, search: $s) { edges { node { id name } } } }',
        { s: search },
      );
      expect(found(JSON.stringify(data ?? null), foreign)).toEqual([]);
    }
  });

  it('changes nothing there by any command, and learns nothing from its refusal', async () => {
    const client = await HubClient.as(url(), persona);
    const foreign = side === 'home' ? marks.away : marks.home;
    const aim = side === 'home' ? targets.away : targets.home;
    const known = { ...aim, id: aim.organizationId, version: 1, role: 'VIEW', email: 'nobody@b.example' };
    for (const field of mutations().filter(
      ({ name }) =>
        !/^(sign|requestSignIn|(accept|askFor)Invitation|(begin|add)Passkey|registerOrganization|recordReportingPeriod|recordHourRates|editNetwork|save(Profile|Display))/.test(
          name,
        ),
    )) {
      const [input] = field.args;
      if (!input) continue;
      const { data, errors } = await client.answer<{ it: { __typename: string } | null }, object>(
        document('mutation', field),
        {
          input: inputFor(input.type, known),
        },
      );
      const refused = data?.it?.__typename === 'FieldRefusal';
      expect({ name: field.name, done: !!data?.it && !refused }).toEqual({ name: field.name, done: false });
      expect(found(JSON.stringify(errors ?? null), foreign)).toEqual([]);
    }
  });
});
