import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '@kalaka/contract';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode, type TypeNode } from 'graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';
import { testDatabase, type TestDatabase } from '../../../test/test-database.js';
import { testHub, testSettings, type Answer, type TestHub } from '../../../test/test-hub.js';
import { AppModule } from '../../app.module.js';
import { createApp } from '../../create-app.js';

/**
 * The compiled executor beside the stock one: the same answer to the same question, three times in a row, because the
 * first time runs plain, the second compiles and the third reuses what was compiled.
 */
const TIMES = [1, 2, 3];
const EXECUTORS = ['true', 'false'];

/** An answer without what differs between any two answers: the id of the request, and today's clock. */
const essence = ({ status, data, errors }: Answer): unknown => ({
  status,
  data,
  errors: errors?.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: '' },
    message: words(error),
  })),
});
const words = ({ message, extensions }: { message: string; extensions: Record<string, unknown> }): string =>
  message.replaceAll(String(extensions['requestId']), '');

describe('what goes right and wrong is answered alike', () => {
  let database: TestDatabase;
  let hubs: TestHub[];
  beforeAll(async () => {
    database = await testDatabase();
    hubs = [];
    for (const COMPILED_EXECUTOR of EXECUTORS)
      hubs.push(await testHub(testSettings(database.url('app'), { COMPILED_EXECUTOR })));
  });
  afterAll(async () => {
    for (const hub of hubs) await hub.close();
    await database.drop();
  });

  const ID = '00000000-0000-4000-8000-000000000001';
  const questions: [string, string, object?, string?][] = [
    ['a list below a list', '{ things(first: 3) { n below(first: 2) { n next { n } } } }'],
    ['the default of an argument', '{ things { n } }'],
    ['a variable', 'query q($n: Int!) { things(first: $n) { n } }', { n: 4 }],
    ['the default of a variable', 'query q($n: Int = 3) { things(first: $n) { n } }'],
    ['other names', '{ a: thing { b: n c: n } d: thing { n } }'],
    [
      'fragments, by name and without',
      '{ thing { ...f ... on Thing { next { n } } } } fragment f on Thing { n }',
    ],
    ...[true, false].flatMap((yes): [string, string, object][] => [
      [`@include(${yes})`, 'query q($y: Boolean!) { thing { n next @include(if: $y) { n } } }', { y: yes }],
      [`@skip(${yes})`, 'query q($y: Boolean!) { thing { n @skip(if: $y) next { n } } }', { y: yes }],
      [
        `one field in two fragments, @include(${yes})`,
        'query q($y: Boolean!) { thing { ...a @include(if: $y) ...b } } fragment a on Thing { n } fragment b on Thing { next { n } }',
        { y: yes },
      ],
    ]),
    ['the first of two operations', 'query a { thing { n } } query b { things { n } }', {}, 'a'],
    ['the second of two operations', 'query a { thing { n } } query b { things { n } }', {}, 'b'],
    ['no name where one is needed', 'query a { thing { n } } query b { things { n } }'],
    ['a name that is not there', 'query a { thing { n } }', {}, 'c'],
    ['what is not there', '{ byId(id: "00000000-0000-4000-8000-000000000001") { n } }'],
    ['a scalar in a variable', 'query q($id: UUID!) { byId(id: $id) { n } }', { id: ID }],
    ['a scalar that it is not', 'query q($id: UUID!) { byId(id: $id) { n } }', { id: 'x' }],
    ['a variable that is missing', 'query q($id: UUID!) { byId(id: $id) { n } }', {}],
    ['null where none may be', 'query q($id: UUID!) { byId(id: $id) { n } }', { id: null }],
    ['a number that is text', 'query q($n: Int!) { things(first: $n) { n } }', { n: 'four' }],
    ['a bug', '{ bug { n } }'],
    ['a bug beside an answer', '{ thing { n } bug { n } }'],
    ['a bug in SQL', '{ brokenSql { n } }'],
    ['an error of ours', '{ wrong { n } }'],
    ['what nobody may', '{ unmarked { n } guarded { n } mine { n } }'],
    ['a change', 'mutation { say(input: { word: "yes" }) { n } }'],
    [
      'changes in a row',
      'mutation { a: say(input: { word: "a" }) { n } b: say(input: { word: "bc" }) { n } }',
    ],
    ['a change with input that is too long', 'mutation { say(input: { word: "too long" }) { n } }'],
    [
      'a change with a variable',
      'mutation m($i: WordInput!) { say(input: $i) { n } }',
      { i: { word: 'abc' } },
    ],
    [
      'a change with a field nobody knows',
      'mutation m($i: WordInput!) { say(input: $i) { n } }',
      { i: { word: 'a', x: 1 } },
    ],
    ['the database', '{ stored { n } thing { n } }'],
    ['the name of a type', '{ __typename thing { __typename n } }'],
    ['the schema', '{ __schema { queryType { name fields { name args { name defaultValue } } } } }'],
    ['a syntax error', '{ thing { '],
    ['an unknown field', '{ thing { m } }'],
  ];

  it.each(questions)('%s', async (...[, query, variables, operationName]) => {
    for (const _time of TIMES) {
      const [compiled, stock] = await Promise.all(
        hubs.map((hub) => hub.ask(query, { variables, operationName })),
      );
      expect(essence(compiled as Answer)).toEqual(essence(stock as Answer));
    }
  });
});

describe('each query of the dashboard is answered alike', () => {
  let hub: DemoHub;
  let stock: NestFastifyApplication;
  let cookie: string;
  let id: string;
  beforeAll(async () => {
    hub = await demoHub();
    const settings = { ...hub.settings, compiledExecutor: false };
    stock = await createApp(AppModule.forRoot(settings), settings);
    cookie = (await hub.as('coordinator')).cookie;
    const [one] = await hub.rows<{ id: string }>(
      `SELECT m.organization_id AS id FROM memberships m JOIN networks n ON n.id = m.network_id
       WHERE n.slug = 'szekesfehervar' AND m.state = 'ACTIVE' ORDER BY m.organization_id LIMIT 1`,
    );
    id = one?.id ?? '';
  }, 120_000);
  afterAll(async () => {
    await stock.close();
    await hub.close();
  });

  const asked = async (app: NestFastifyApplication, query: string, variables: object): Promise<unknown> => {
    const headers = { cookie, 'content-type': 'application/json' };
    const { statusCode, payload } = await app.inject({
      ...{ method: 'POST', url: '/graphql', headers },
      payload: JSON.stringify({ query, variables }),
    });
    const answer = essence({ ...(JSON.parse(payload) as Answer), status: statusCode });
    return JSON.parse(JSON.stringify(answer).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment'));
  };

  const documents = Object.entries(contract)
    .filter(([name]) => name.endsWith('Document'))
    .map(([name, document]): [string, string] => [name, String(document)])
    .filter(([, text]) => operationOf(parse(text)).operation === 'query');

  it('and there are queries to ask', () => expect(documents.length).toBeGreaterThan(20));

  it.each(documents)('%s', async (_name, query) => {
    const variables = Object.fromEntries(
      (operationOf(parse(query)).variableDefinitions ?? []).flatMap(({ variable, type }) => {
        const value = sample(type, id);
        return value === undefined ? [] : [[variable.name.value, value]];
      }),
    );
    for (const _time of TIMES)
      expect(await asked(hub.app, query, variables)).toEqual(await asked(stock, query, variables));
  });
});

function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
}

/** Something to ask with: what a variable must have, and true for each question whether to include a part. */
function sample(type: TypeNode, id: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE)
    return sample(type.type, id) ?? (type.type.kind === Kind.LIST_TYPE ? [] : 'x');
  if (type.kind === Kind.LIST_TYPE) return undefined;
  return { UUID: id, Int: 5, Boolean: true, String: undefined }[type.name.value];
}
