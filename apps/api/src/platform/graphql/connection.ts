import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Shown } from '../access/shown.js';
import { badInput } from '../errors/hub-error.js';

export const MAX_PAGE = 100;

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'How many, at most 100.' })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The cursor after which the list goes on.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a list lies.' })
@Shown('PUBLIC')
export class PageInfo {
  @Field({ description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether this page was reached by a cursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first thing.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last thing: pass it as `after` for the next page.',
  })
  endCursor!: string | null;
}

export interface Edge<T> {
  node: T;
  cursor: string;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/**
 * The connection and edge types of a list. Use: `export class OrganizationConnection extends ConnectionOf(Organization) {}`
 * with `@ObjectType()` on it.
 */
export function ConnectionOf<T>(node: Type<T>, name = node.name): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: 'A thing in a list, and the place where it stands.' })
  @Shown('PUBLIC')
  class EdgeType implements Edge<T> {
    @Field(() => node, { description: 'What stands there.' })
    node!: T;

    @Field({ description: 'Its place in the list: pass it as `after` to go on behind it.' })
    cursor!: string;
  }

  @ObjectType({ isAbstract: true })
  @Shown('PUBLIC')
  abstract class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType], { description: 'What stands on this page, in order.' })
    @Shown('PUBLIC')
    edges!: Edge<T>[];

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    @Shown('PUBLIC')
    pageInfo!: PageInfo;
  }
  return ConnectionType as Type<Connection<T>>;
}

export type CursorValue = string | number | null;
export type CursorShape = readonly ('text' | 'uuid' | 'number' | 'date')[];

export const encodeCursor = (values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * The sort values inside a cursor. A cursor that this hub did not make is BAD_USER_INPUT and never reaches SQL.
 * @param shape the kind of each value, in order; a text or number may be null
 */
export function decodeCursor(cursor: string | null | undefined, shape: CursorShape): CursorValue[] | null {
  if (cursor === null || cursor === undefined) return null;
  const values = parsed(cursor);
  const fits = values?.length === shape.length && shape.every((kind, i) => isA(kind, values[i]));
  if (!values || !fits) throw badInput({ field: 'after', rule: 'cursor' });
  return values as CursorValue[];
}

function parsed(cursor: string): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isA(kind: CursorShape[number], value: unknown): boolean {
  if (kind === 'uuid') return typeof value === 'string' && UUID.test(value);
  if (value === null) return true;
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'date')
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-][\d:]+))?$/.test(value);
  // A zero character is the one thing that PostgreSQL cannot store in a text.
  return typeof value === 'string' && !value.includes('\u0000');
}

/**
 * A page out of `first + 1` rows: the one too many only tells that there are more.
 * @param place the sort values of a row, in the order of the cursor's shape
 */
export function pageOf<T>(
  rows: T[],
  args: PageArgs,
  place: (row: T) => readonly CursorValue[],
): Connection<T> {
  const edges = rows.slice(0, args.first).map((node) => ({ node, cursor: encodeCursor(place(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: args.after !== null && args.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
