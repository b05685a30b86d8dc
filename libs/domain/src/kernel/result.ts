import type { Refusal } from './refusal.js';

/** What a rule answers: the value, or the reason why nothing happened. A refusal never carries a change. */
export type Result<T, E = Refusal> = Ok<T> | Refused<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<E> {
  readonly ok: false;
  readonly refusal: E;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true as const, value });

export const refuse = <E>(refusal: E): Refused<E> => ({ ok: false as const, refusal });
