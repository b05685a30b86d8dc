import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../test/test-database.js';
import { testHub, testSettings, type Answer, type TestHub } from '../../../test/test-hub.js';
import { SECRET } from '../../../test/test-room.js';
import { Sessions } from '../access/session.js';

let database: TestDatabase;
let hub: TestHub;
beforeAll(async () => {
  database = await testDatabase();
  hub = await testHub(testSettings(database.url('app'), { DEMO: 'false' }));
});
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const codes = ({ errors }: Answer): unknown[] => (errors ?? []).map(({ extensions }) => extensions['code']);
const nested = (depth: number): string => 'next{'.repeat(depth - 2) + 'n' + '}'.repeat(depth - 2);

describe('an operation', () => {
  it('is answered, and the answer is not to be kept', async () => {
    const answer = await hub.ask('{ thing { n next { n } } stored { n } }');
    expect(answer.data).toEqual({ thing: { n: 1, next: { n: 2 } }, stored: { n: 6 } });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('that nobody marked is shut, and looks like nothing', async () => {
    expect(codes(await hub.ask('{ unmarked { n } }'))).toEqual(['NOT_FOUND']);
  });

  it('for people who are signed in answers UNAUTHENTICATED to others', async () => {
    expect(codes(await hub.ask('{ guarded { n } }'))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await hub.ask('{ mine { n } }'))).toEqual(['UNAUTHENTICATED']);
  });

  it('with a cookie that means nothing is one of somebody not signed in', async () => {
    const headers = { cookie: `kalaka=${'a'.repeat(43)}` };
    expect(codes(await hub.ask('{ mine { n } }', { headers }))).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    ['{ __typename }', 0],
    ['{ nothing { n } }', 0],
    ['{ __typename ...f } fragment f on Query { __typename }', 1],
    ['{ mine { n } }', 1],
  ])('looks up who asks when it needs data: %s', async (query, times) => {
    const find = jest.spyOn(hub.app.get(Sessions), 'find');
    await hub.ask(query, { headers: { cookie: `kalaka=${'a'.repeat(43)}` } });
    expect(find).toHaveBeenCalledTimes(times);
    find.mockRestore();
  });
});

describe('the limits', () => {
  it('let through what is just within them', async () => {
    expect(codes(await hub.ask(`{ thing { ${nested(12)} } }`))).toEqual([]);
    const aliases = Array.from({ length: 30 }, (_, i) => `a${i}: n`).join(' ');
    expect(codes(await hub.ask(`{ thing { ${aliases} } }`))).toEqual([]);
  });

  const tooDeep = `thing { ${nested(13)} }`;
  const tooWide = Array.from({ length: 31 }, (_, i) => `a${i}: thing { n }`).join(' ');
  const tooDirected = `thing { ${'n @include(if: true) '.repeat(51)} }`;
  const tooLong = `thing { ${'n '.repeat(2_000)} }`;
  const tooCostly = 'things(first: 100) { below(first: 100) { n next { n } } }';
  const cases = { tooDeep, tooWide, tooDirected, tooLong, tooCostly };

  it.each(Object.entries(cases))('refuse what is %s before anything runs', async (_name, selection) => {
    const answer = await hub.ask(`{ bug { n } ${selection} }`);
    expect(codes(answer)).toEqual(['TOO_COSTLY']);
    expect(answer.data).toBeUndefined();
    expect(answer.status).toBe(400);
  });

  it.each(Object.entries(cases))(
    'refuse %s in an operation that is called __schema',
    async (_name, selection) => {
      expect(codes(await hub.ask(`query __schema { ${selection} }`))).toEqual(['TOO_COSTLY']);
    },
  );

  it.each(Object.entries(cases))(
    'refuse %s in a fragment that is called __schema',
    async (_name, selection) => {
      const query = `query q { ...__schema } fragment __schema on Query { ${selection} }`;
      expect(codes(await hub.ask(query))).toEqual(['TOO_COSTLY']);
    },
  );

  it.each(Object.entries(cases))('refuse %s in an operation chosen by name', async (_name, selection) => {
    const query = `query small { thing { n } } query __schema { ${selection} }`;
    expect(codes(await hub.ask(query, { operationName: '__schema' }))).toEqual(['TOO_COSTLY']);
  });

  it('count a fragment as often as it is spread', async () => {
    const spreads = Array.from({ length: 8 }, (_, i) => `a${i}: thing { ...f }`).join(' ');
    expect(codes(await hub.ask(`{ ${spreads} } fragment f on Thing { b: n c: n d: n }`))).toEqual([
      'TOO_COSTLY',
    ]);
  });

  it('judge a page by the variable that says how long it is', async () => {
    const query = 'query q($n: Int!) { things(first: $n) { below(first: $n) { n next { n } } } }';
    expect(codes(await hub.ask(query, { variables: { n: 10 } }))).toEqual([]);
    expect(codes(await hub.ask(query, { variables: { n: 100 } }))).toEqual(['TOO_COSTLY']);
  });

  it('answer a circle of fragments at once', async () => {
    const query =
      '{ thing { ...a } } fragment a on Thing { next { ...b } } fragment b on Thing { next { ...a } }';
    expect(codes(await hub.ask(query))).toContain('BAD_USER_INPUT');
  });

  it('refuse a body of more than a mebibyte', async () => {
    const answer = await hub.ask(`{ thing { n } } # ${'x'.repeat(1_048_576)}`);
    expect(answer.status).toBe(413);
  });
});

describe('what goes wrong', () => {
  it('is told without the words of a bug, with an id', async () => {
    const answer = await hub.ask('{ bug { n } }');
    expect(codes(answer)).toEqual(['INTERNAL']);
    expect(answer.text).not.toContain(SECRET);
    expect(answer.errors?.[0]?.extensions['requestId']).toBe(answer.headers['x-request-id']);
  });

  it('is told without SQL, values or paths of files', async () => {
    const answer = await hub.ask('{ brokenSql { n } }');
    expect(codes(answer)).toEqual(['INTERNAL']);
    expect(answer.text).not.toMatch(/uuid|SELECT|eva@|\.ts|\.js|node_modules|stack/i);
  });

  it('is told in the language of the reader', async () => {
    const hu = await hub.ask('{ bug { n } }', { headers: { 'accept-language': 'hu-HU,hu;q=0.9,en;q=0.5' } });
    const en = await hub.ask('{ bug { n } }', { headers: { 'accept-language': 'en' } });
    expect(hu.errors?.[0]?.message).toMatch(/[áéíóöőúüű]/);
    expect(en.errors?.[0]?.message).not.toBe(hu.errors?.[0]?.message);
  });

  it('is told without guesses at names of the schema', async () => {
    for (const query of ['{ thin { n } }', '{ thing { m } }', '{ byId(ide: 1) { n } }']) {
      const answer = await hub.ask(query);
      expect(codes(answer)).toContain('BAD_USER_INPUT');
      expect(answer.text).not.toContain('Did you mean');
    }
  });

  it.each([
    ['syntax', '{ thing { '],
    ['an unknown field', '{ nothing }'],
    ['a wrong literal', '{ byId(id: "x") { n } }'],
    ['a missing argument', '{ byId { n } }'],
    ['a word that is too long', 'mutation { say(input: {word: "too long"}) { n } }'],
    ['a field nobody declared', 'mutation { say(input: {word: "x", more: 1}) { n } }'],
  ])('in the input is BAD_USER_INPUT: %s', async (_name, query) => {
    expect(new Set(codes(await hub.ask(query)))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('in a variable is BAD_USER_INPUT, without the value', async () => {
    const answer = await hub.ask('query q($id: UUID!) { byId(id: $id) { n } }', {
      variables: { id: SECRET },
    });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.text).not.toContain('Kov');
  });

  it('in a field names the field and the rule', async () => {
    const answer = await hub.ask('mutation { say(input: {word: "too long"}) { n } }');
    expect(answer.errors?.[0]?.extensions['fields']).toEqual([{ field: 'word', rule: 'maxLength' }]);
  });
});

describe('a request', () => {
  it('from a form of another site is refused', async () => {
    const body = JSON.stringify({ query: 'mutation { say(input: {word: "x"}) { n } }' });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await hub.send({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        body,
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.data ?? null).toBeNull();
    }
  });

  it('by GET needs the preflight header, and can only read', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ thing { n } }')}`;
    expect((await hub.send({ url })).status).toBe(400);
    const headers = { 'apollo-require-preflight': 'true' };
    expect((await hub.send({ url, headers })).data).toEqual({ thing: { n: 1 } });
    const change = `/graphql?query=${encodeURIComponent('mutation { say(input: {word: "x"}) { n } }')}`;
    expect((await hub.send({ url: change, headers })).status).toBe(405);
  });

  it('with many operations at once is refused', async () => {
    const body = JSON.stringify([{ query: '{ thing { n } }' }, { query: '{ thing { n } }' }]);
    const answer = await hub.send({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('cannot ask for the schema outside of the demo', async () => {
    expect(codes(await hub.ask('{ __schema { types { name } } }'))).toContain('BAD_USER_INPUT');
  });
});
