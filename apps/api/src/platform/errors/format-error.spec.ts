import { describe, expect, it, jest } from '@jest/globals';
import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { formatError, type BugReporter } from './format-error.js';

describe('what is told of an error', () => {
  it('is the mistake of the client where more values are wrong than anybody lists', async () => {
    const { errors = [] } = await execute({
      schema: buildSchema('input Row { count: Int! } type Query { sum(rows: [Row!]!): Int }'),
      document: parse('query ($rows: [Row!]!) { sum(rows: $rows) }'),
      variableValues: { rows: Array.from({ length: 60 }, () => ({})) },
    });
    const last = errors.at(-1) as GraphQLError;
    const report = jest.fn<BugReporter>();
    expect(formatError(report)(last.toJSON(), last).extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(report).not.toHaveBeenCalled();
  });

  it('is a fault of ours, and reported, where nobody foresaw it', () => {
    const report = jest.fn<BugReporter>();
    const unforeseen = new GraphQLError('boom');
    expect(formatError(report)(unforeseen.toJSON(), unforeseen).extensions?.['code']).toBe('INTERNAL');
    expect(report).toHaveBeenCalledTimes(1);
  });
});
