import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVENT_NAMES } from '@kalaka/domain';
import { HubClient } from '@kalaka/testing';
import {
  getNamedType,
  getNullableType,
  GraphQLInputObjectType,
  GraphQLList,
  type GraphQLInputType,
} from 'graphql';
import { document, inputFor, mutations } from './setup/contract.js';
import { targetOf, url } from './setup/targets.js';

// Issue: every mutation given what it cannot take answers with an error or refusal of the closed list, in the person's
// language, and nothing is changed. The input is made from the schema, so a new field is covered on the day it comes.

const BAD: [string, unknown][] = [
  ['too long', 'á'.repeat(200_000)],
  ['control characters', 'line\u0000 \u0007bell'],
  ['bidirectional override', 'abc\u202Egnp.exe'],
  ['lone surrogate', 'x\uD800y'],
  ['a number', 12345.678],
  ['an object', { $ne: null }],
  ['a list', [['a']]],
];

type Json = { [key: string]: unknown };
interface Place {
  path: string;
  put(input: Json, value: unknown): void;
}

/** Every place of an input that takes free text, also inside lists and nested inputs. */
function textPlaces(type: GraphQLInputType, at: (input: Json) => Json, path: string): Place[] {
  const named = getNamedType(type);
  if (!(named instanceof GraphQLInputObjectType)) return [];
  return Object.values(named.getFields()).flatMap((field): Place[] => {
    const inner = getNamedType(field.type);
    const isList = getNullableType(field.type) instanceof GraphQLList;
    const here = `${path}.${field.name}`;
    if (inner instanceof GraphQLInputObjectType) {
      const step = (input: Json): Json => {
        const holder = at(input);
        holder[field.name] ??= inputFor(field.type, {});
        let value = holder[field.name];
        while (Array.isArray(value)) value = value[0];
        return value as Json;
      };
      return textPlaces(inner, step, here);
    }
    if (inner.name !== 'String') return [];
    return [{ path: here, put: (input, value) => (at(input)[field.name] = isList ? [value] : value) }];
  });
}

const CLOSED = ['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'RATE_LIMITED', 'TOO_COSTLY'];
let client: HubClient;
let known: Json;

beforeAll(async () => {
  client = await HubClient.as(url(), 'lille-coordinator', 'hu');
  const target = await targetOf('lille-editor', 'lille-coordinator');
  known = { ...target, id: target.organizationId, version: 1, role: 'VIEW' };
}, 180_000);

/** What this person changed last in the network; other specs are at work in the same hub. */
const CHANGES = EVENT_NAMES.filter((name) => !/^(session|audit)\./.test(name));
const eventsSoFar = async (): Promise<string> => {
  const asked =
    'query($filter: AuditFilter) { auditTrail(first: 1, filter: $filter) { edges { node { id } } } }';
  const filter = { personId: client.me?.person.id, events: CHANGES };
  return JSON.stringify(await client.data(asked, { filter }));
};

interface Answer {
  data?: { it?: { __typename: string } | null } | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function send(text: string, input: unknown): Promise<Answer & { status: number }> {
  const body = JSON.stringify({
    query: text.replace('{ __typename }', '{ __typename ... on Refusal { code message } }'),
    variables: { input },
  });
  const response = await client.send('/graphql', { method: 'POST', body });
  return { status: response.status, ...((await response.json()) as Answer) };
}

/** What it was answered with; an accepted value says 'done', which is a fault here. */
function verdict({ status, data, errors }: Answer & { status: number }): string {
  if (status === 413) return 'refused';
  const code = errors?.[0]?.extensions?.code;
  if (code) return CLOSED.includes(code) ? 'refused' : `${code}: ${errors?.[0]?.message}`;
  return /Refusal$/.test(data?.it?.__typename ?? '') ? 'refused' : 'done';
}

const withInput = mutations().filter(
  ({ name, args }) => args.length > 0 && !/^(signOut|requestSignIn|signInWith)/.test(name),
);

describe.each(withInput.map((field) => [field.name, field] as const))('%s', (_, field) => {
  const [argument] = field.args;
  const type = argument?.type as GraphQLInputType;
  const fresh = (): Json => inputFor(type, { ...known, email: 'a@b.example' }) as Json;
  const places = textPlaces(type, (input) => input, 'input');

  it('refuses what no text of its can be, and changes nothing', async () => {
    const before = await eventsSoFar();
    const faults: string[] = [];
    for (const place of places) {
      for (const [name, value] of BAD) {
        const input = fresh();
        place.put(input, value);
        const said = verdict(await send(document('mutation', field), input));
        if (said !== 'refused') faults.push(`${place.path} ${name}: ${said}`);
      }
    }
    expect(faults).toEqual([]);
    expect(await eventsSoFar()).toBe(before);
  }, 60_000);

  it('refuses unknown fields, a missing input and wrong types', async () => {
    const before = await eventsSoFar();
    const wrong = [{ ...fresh(), networkId: known['organizationId'] }, null, [], 'text', { version: 'x' }];
    const optional = Object.keys(fresh()).length === 0 || field.name === 'saveDisplaySettings';
    for (const input of [...wrong, ...(optional ? [] : [{}])]) {
      const { status, errors } = await send(document('mutation', field), input);
      const said = { input, status, code: errors?.[0]?.extensions?.code };
      expect(said).toEqual({ input, status: 400, code: 'BAD_USER_INPUT' });
    }
    expect(await eventsSoFar()).toBe(before);
  });

  it('says nothing about the house in its errors', async () => {
    const { errors } = await send(document('mutation', field), { version: 'x' });
    expect(JSON.stringify(errors)).not.toMatch(
      /at .*\.(ts|js):|SELECT|postgres|node_modules|stack|Did you mean/i,
    );
  });
});

describe('the words of a refusal', () => {
  it('are in the language of the person', async () => {
    const register = mutations().find(({ name }) => name === 'registerOrganization');
    if (!register) throw new Error('no registerOrganization');
    const input = { name: [{ language: 'hu', text: 'rossz\u202Enév' }] };
    const { data } = await send(document('mutation', register), input);
    expect((data?.it as { message?: string } | null)?.message).toMatch(/[áéíóöőúüű]/);
  });
});
