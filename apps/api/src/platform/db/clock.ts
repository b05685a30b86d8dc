import type { Clock } from '@kalaka/domain';

/** Injection token of the one clock; tests put a fixed one in its place. */
export const CLOCK = Symbol('CLOCK');

export const systemClock: Clock = { now: () => new Date() };
