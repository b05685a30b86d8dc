import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { CompiledExecutor } from './compiled-executor.js';

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

async function executorOf(
  schema: GraphQLSchema,
): Promise<(query: string, variables?: object) => Promise<unknown>> {
  const { executor } = await new CompiledExecutor(schema).load();
  return (query, variables) => {
    const document = parse(query);
    const asked = {
      document,
      operation: document.definitions[0],
      queryHash: query,
      context: {},
      request: { variables },
    };
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
});
