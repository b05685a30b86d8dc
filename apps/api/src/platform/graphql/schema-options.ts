import type { GraphQLSchema } from 'graphql';

/** How the schema is built, by the running hub and where it is printed without a database. */
export const SCHEMA_OPTIONS = { numberScalarMode: 'integer', dateScalarMode: 'isoDate' } as const;

/**
 * Every command has one argument, `input`, whose type says what is in it. The words for the argument itself stand here
 * once instead of at each command.
 */
export function describeInputs(schema: GraphQLSchema): GraphQLSchema {
  for (const command of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const argument of command.args) argument.description ??= 'What the command needs to know.';
  }
  return schema;
}
