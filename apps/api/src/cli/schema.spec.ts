import { AUDIENCES, type Audience } from '@kalaka/domain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { dropPlainResolvers } from '../platform/graphql/schema-options.js';
import { buildSchema } from './schema.js';

let schema: GraphQLSchema;
let types: GraphQLNamedType[];
beforeAll(async () => {
  schema = await buildSchema();
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}, 20_000);

const roots = (): unknown[] => [schema.getQueryType(), schema.getMutationType()];

describe('the schema', () => {
  it('says of every field for whom it is meant', () => {
    const missing: string[] = [];
    for (const type of types) {
      if (!isObjectType(type) || roots().includes(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const audience = (field.extensions['audience'] ?? type.extensions['audience']) as
          Audience | undefined;
        if (!audience || !AUDIENCES.includes(audience)) missing.push(`${type.name}.${field.name}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const missing: string[] = [];
    // "The answer." says no more than the name of the field; braces are a message that nobody filled in.
    const look = (name: string, { description }: { description?: string | null }): void => {
      if (!description?.trim() || /^The \w+\.$|[{}]/.test(description)) missing.push(name);
    };
    for (const type of types) {
      if (!roots().includes(type)) look(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(missing).toEqual([]);
  });

  it('takes one input per command and answers with what was done or a refusal', () => {
    const odd = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ args, type }) =>
        args.some(({ name }) => name !== 'input') || args.length > 1 || !/Result!?$/.test(String(type)),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('leaves plain fields to GraphQL itself', async () => {
    const fast = dropPlainResolvers(await buildSchema());
    const resolved = Object.values(fast.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields()).map(({ name, resolve }) => ({
            field: `${type.name}.${name}`,
            own: Boolean(resolve),
          }))
        : [],
    );
    expect(resolved.find(({ field }) => field === 'Organization.name')?.own).toBe(false);
    expect(resolved.filter(({ own }) => !own).length).toBeGreaterThan(150);
  });
});
