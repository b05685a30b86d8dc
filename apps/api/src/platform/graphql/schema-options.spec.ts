import { describe, expect, it } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, type GraphQLFieldResolver } from 'graphql';
import { dropPlainResolvers } from './schema-options.js';

const schemaWith = (resolve: unknown): GraphQLSchema => {
  const field = { type: GraphQLString, resolve: resolve as GraphQLFieldResolver<unknown, unknown> };
  const thing = new GraphQLObjectType({ name: 'Thing', fields: { word: field } });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { thing: { type: thing } } }),
  });
};
const kept = (resolve: unknown): boolean => {
  const type = dropPlainResolvers(schemaWith(resolve)).getType('Thing') as GraphQLObjectType;
  return Boolean(type.getFields()['word']?.resolve);
};

describe('a field', () => {
  it('that reads its own property is left to GraphQL', () => {
    expect(kept((root: Record<string, unknown>) => root['word'])).toBe(false);
  });

  it.each([
    ['reads another property', (root: Record<string, unknown>) => root['other']],
    ['falls back to a default', (root: Record<string, unknown>) => root['word'] ?? 'x'],
    ['is resolved by a room', (...all: unknown[]) => (all[0] as Record<string, unknown>)['word']],
  ])('that %s keeps its function', (_name, resolve) => {
    expect(kept(resolve)).toBe(true);
  });
});
