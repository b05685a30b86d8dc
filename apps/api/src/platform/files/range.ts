/** The part of a file that a player asks for: both ends included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `Range: bytes=…` with one range; players ask for nothing else. Undefined: send the whole (also for several ranges
 * and what cannot be read, as RFC 9110 allows). Null: there is no such part.
 */
export function rangeOf(header: string | undefined, bytes: number): Range | undefined | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start > end ? null : { start, end };
}
