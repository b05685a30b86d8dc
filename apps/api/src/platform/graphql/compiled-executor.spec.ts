import type { GraphQLRequestListener } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import type { HubContext } from '../access/hub-context.js';
import { CompiledExecutor } from './compiled-executor.js';

type Question = Parameters<NonNullable<GraphQLRequestListener<HubContext>['responseForOperation']>>[0];
type Executor = NonNullable<Awaited<ReturnType<CompiledExecutor['load']>>['executor']>;

function schemaThatSays(word: string): { schema: GraphQLSchema; say: (next: string) => void } {
  const schema = buildSchema(
    'input Some { word: String } type Query { word: String, number(n: Int!): Int, some(of: Some!): Int }',
  );
  const field = schema.getQueryType()?.getFields()['word'];
  const say = (next: string): void => {
    if (field) field.resolve = () => next;
  };
  say(word);
  return { schema, say };
}

const aboutThe = (query: string, variables?: object) => {
  const document = parse(query);
  const context = {};
  return {
    ...{ document, operation: document.definitions[0], queryHash: query },
    ...{ context, contextValue: context, request: { variables } },
  };
};

/** Asks as Apollo does: the plugin first, and the gateway where the plugin has no answer. */
async function executorOf(
  schema: GraphQLSchema,
): Promise<(query: string, variables?: object) => Promise<unknown>> {
  const compiled = new CompiledExecutor(schema);
  const { executor } = await compiled.load();
  const { responseForOperation } = await compiled.requestDidStart();
  return async (query, variables) => {
    const asked = aboutThe(query, variables);
    const response = await responseForOperation?.(asked as unknown as Question);
    if (response?.body.kind === 'single') return response.body.singleResult;
    return (executor as Executor)(asked as unknown as Parameters<Executor>[0]);
  };
}

describe('the compiled executor', () => {
  it('compiles a document that is asked for the second time, and not one that is asked once', async () => {
    const { schema, say } = schemaThatSays('before');
    const ask = await executorOf(schema);
    expect(await ask('{ word }')).toEqual({ data: { word: 'before' } });
    say('between');
    expect(await ask('{ word }')).toEqual({ data: { word: 'between' } });
    say('after'); // compiled code holds the function that it was compiled with
    expect(await ask('{ word }')).toEqual({ data: { word: 'between' } });
    expect(await ask('{ other: word }')).toEqual({ data: { other: 'after' } });
  });

  it('answers what is compiled and has no errors by itself: the way through the gateway keeps requests in memory', async () => {
    const { responseForOperation } = await new CompiledExecutor(schemaThatSays('x').schema).requestDidStart();
    const answer = () => responseForOperation?.(aboutThe('{ word }') as unknown as Question);
    expect(await answer()).toBeNull();
    expect(await answer()).toMatchObject({ body: { kind: 'single', singleResult: { data: { word: 'x' } } } });
  });

  it('takes no list for an input object', async () => {
    const ask = await executorOf(schemaThatSays('x').schema);
    for (const _time of [1, 2, 3]) {
      const result = (await ask('query q($of: Some!) { some(of: $of) }', { of: [] })) as { data?: unknown };
      expect(result.data).toBeUndefined();
    }
  });

  it('lets graphql-js refuse a wrong variable, so that Apollo knows the error', async () => {
    const ask = await executorOf(schemaThatSays('x').schema);
    for (const _time of [1, 2, 3]) {
      const result = (await ask('query q($n: Int!) { number(n: $n) }', { n: 'four' })) as { data?: unknown };
      expect(result.data).toBeUndefined();
      expect(JSON.stringify(result)).toContain('got invalid value');
    }
  });

  it('hands over an answer with errors as it stands, and asks nobody twice', async () => {
    const { schema } = schemaThatSays('x');
    let asked = 0;
    const fields = schema.getQueryType()?.getFields();
    if (fields?.['word'])
      fields['word'].resolve = () => {
        asked += 1;
        throw new Error('no word today');
      };
    const ask = await executorOf(schema);
    for (const time of [1, 2, 3]) {
      expect(await ask('{ word }')).toMatchObject({
        data: { word: null },
        errors: [{ message: 'no word today', path: ['word'], extensions: {} }],
      });
      expect(asked).toBe(time);
    }
  });
});
