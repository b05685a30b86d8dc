import { isPlainDate } from '@kalaka/domain';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '../errors/hub-error.js';

/** Builds a scalar that travels as a string; `parse` gives undefined for what it does not accept. */
function textScalar<T>(
  name: string,
  description: string,
  parse: (text: string) => T | undefined,
  serialize: (value: unknown) => string,
): GraphQLScalarType<T, string> {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) throw badInput({ field: '', rule: name });
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = textScalar(
  'Date',
  'A calendar day without a zone, like `2026-11-21`.',
  (text) => (isPlainDate(text) ? text : undefined),
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
);

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in UTC, like `2026-11-21T09:30:00.000Z`.',
  (text) => {
    const moment = new Date(text);
    return MOMENT.test(text) && !Number.isNaN(moment.getTime()) ? moment : undefined;
  },
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const UuidScalar = textScalar(
  'UUID',
  'An opaque id.',
  (text) => (UUID.test(text) ? text.toLowerCase() : undefined),
  (value) => String(value),
);

export const BigIntScalar = textScalar(
  'BigInt',
  'A whole number as a decimal string, exact up to 18 digits.',
  (text) => (/^-?\d{1,18}$/.test(text) ? BigInt(text) : undefined),
  (value) => BigInt(value as string | number | bigint).toString(),
);
