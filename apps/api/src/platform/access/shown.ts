import type { Audience } from '@kalaka/domain';
import { Extensions } from '@nestjs/graphql';

const SHOWN = Symbol('kalaka:shown');

type Shape = abstract new (...args: never[]) => object;

/**
 * For whom a field is meant. Every field of every object type has an audience, its own or its type's; a test on the
 * schema fails for one without. `@Shown('NETWORK')` stands on the class or on the field (the field wins).
 */
export const Shown =
  (audience: Audience) =>
  (target: object, key?: string | symbol, descriptor?: PropertyDescriptor): void => {
    const shape = key === undefined ? target : target.constructor;
    const known =
      (Reflect.getOwnMetadata(SHOWN, shape) as Map<string, Audience> | undefined) ??
      new Map<string, Audience>();
    known.set(String(key ?? '*'), audience);
    Reflect.defineMetadata(SHOWN, known, shape);
    const extend = Extensions({ audience }) as (
      target: object,
      key?: string | symbol,
      d?: PropertyDescriptor,
    ) => void;
    extend(target, key, descriptor);
  };

const learned = new WeakMap<object, ReadonlyMap<string, Audience>>();

/** The audiences that `@Shown` gave to the fields of a class; the class's own stands under `*`. */
export const audiencesIn = (shape: Shape): ReadonlyMap<string, Audience> => {
  const before = learned.get(shape);
  if (before) return before;
  const all = new Map<string, Audience>();
  for (
    let c: unknown = shape;
    typeof c === 'function' && c !== Function.prototype;
    c = Object.getPrototypeOf(c)
  ) {
    const own =
      (Reflect.getOwnMetadata(SHOWN, c as object) as Map<string, Audience> | undefined) ??
      new Map<string, Audience>();
    for (const [field, audience] of own) if (!all.has(field)) all.set(field, audience);
  }
  learned.set(shape, all);
  return all;
};

/**
 * Empties the fields of a row that are not meant for the reader: lists become empty, everything else null. Finders call
 * it on every row before it leaves the room, so that no path through the graph shows more than another.
 * @param shape the GraphQL class whose `@Shown` marks decide
 * @param mine what `audiencesOf(actor, row)` answered
 */
export function redact<T extends object>(shape: Shape, row: T, mine: ReadonlySet<Audience>): T {
  const marks = audiencesIn(shape);
  const whole = marks.get('*');
  const result = { ...row } as Record<string, unknown>;
  for (const field of Object.keys(result)) {
    const audience = marks.get(field) ?? whole;
    if (audience === undefined || mine.has(audience)) continue;
    result[field] = Array.isArray(result[field]) ? [] : null;
  }
  return result as T;
}
