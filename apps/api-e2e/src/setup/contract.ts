import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';

/** The committed contract: what any client may know of the hub. */
export const schema: GraphQLSchema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, '../../../../libs/contract/schema.graphql'), 'utf8'),
);

type Field = GraphQLField<unknown, unknown>;
export const queries = (): Field[] => Object.values(schema.getQueryType()?.getFields() ?? {});
export const mutations = (): Field[] => Object.values(schema.getMutationType()?.getFields() ?? {});

/** A value for each scalar; fields that must name a thing that exists are given by their names. */
const SCALARS: Record<string, unknown> = {
  String: 'Text',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2020-01-01',
  BigInt: '1',
  DateTime: '2020-01-01T00:00:00.000Z',
  ActivityType: 'NO_SUCH_KIND',
  TargetGroup: 'DEAF',
  UUID: '00000000-0000-7000-8000-000000000000',
};

/** The least valid value of an input type: required fields only, `known` fields by their name. */
export function inputFor(type: GraphQLInputType, known: Readonly<Record<string, unknown>>): unknown {
  if (type instanceof GraphQLNonNull) return inputFor(type.ofType as GraphQLInputType, known);
  if (type instanceof GraphQLList) return [inputFor(type.ofType as GraphQLInputType, known)];
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.value;
  if (!(type instanceof GraphQLInputObjectType)) return SCALARS[type.name];
  const fields = Object.values(type.getFields());
  return Object.fromEntries(
    fields
      .filter((field) => field.name in known || field.type instanceof GraphQLNonNull)
      .map((field) => [field.name, knownFor(field.type, known[field.name]) ?? inputFor(field.type, known)]),
  );
}

/** Two inputs may call different things by one name (a role): a code is only known where the type has it. */
function knownFor(type: GraphQLInputType, value: unknown): unknown {
  const named = getNamedType(type);
  return named instanceof GraphQLEnumType && !named.getValue(String(value)) ? undefined : value;
}

/** A document that calls one root field and asks for nothing but names of types. */
export function document(kind: 'query' | 'mutation', field: Field): string {
  const args = field.args.filter(
    (arg) => arg.type instanceof GraphQLNonNull && arg.defaultValue === undefined,
  );
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} Visit${variables && `(${variables})`} { it: ${field.name}${given && `(${given})`}${selection} }`;
}

/** Everything that can be read below a type, to a depth; lists take their default page. */
export function everything(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '{ __typename }';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => arg.type instanceof GraphQLNonNull && arg.defaultValue === undefined))
      return [];
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [field.name];
    return depth > 1 ? [`${field.name} ${everything(named.name, depth - 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
