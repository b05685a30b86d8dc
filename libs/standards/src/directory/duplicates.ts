import type { DirectoryIdentifier, Origin } from './directory.js';
import type { LikelyDuplicate } from './report.js';

/** What is compared. Fits organizations of a package and rows of the hub alike. */
export interface DuplicateCandidate {
  id: string;
  name: string;
  alternateNames?: readonly string[];
  identifiers?: readonly Pick<DirectoryIdentifier, 'scheme' | 'value'>[];
  origin?: Origin;
}

/** How alike names must be to be listed: shared pairs of letters over all pairs (Dice). */
const ALIKE = 0.85;
/** Neighbours in sorted order that are compared. */
const WINDOW = 8;
const LISTED = 1_000;
/** Words of legal forms say nothing about which organization it is. */
const FORMS =
  /\b(?:inc|incorporated|ltd|llc|kft|zrt|nonprofit|egyesulet|egyesulete|alapitvany|alapitvanya|kozhasznu|association|foundation|society|the|a|az)\b/g;

/** Folded for comparison: no accents, no case, no marks, no word of a legal form. */
export function nameKey(name: string): string {
  const plain = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(FORMS, ' ').replace(/\s+/g, ' ').trim() || plain;
}

/** Dice coefficient over pairs of letters, 0..1. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}

const about = ({ id, name, origin }: DuplicateCandidate): LikelyDuplicate['first'] =>
  origin ? { id, name, origin } : { id, name };

/**
 * Pairs of organizations that may be the same: an equal identifier, an equal name, a nearly equal name. With
 * `existing` (what the network already has) pairs of two existing ones are not asked about. Names are compared with
 * their neighbours in two sorted orders, so 100,000 names take seconds and not hours; the list ends at 1,000 pairs.
 */
export function likelyDuplicates(
  incoming: readonly DuplicateCandidate[],
  existing: readonly DuplicateCandidate[] = [],
): LikelyDuplicate[] {
  const ids = new Set(incoming.map(({ id }) => id));
  const all = [...incoming, ...existing.filter(({ id }) => !ids.has(id))];
  const found = new Map<string, LikelyDuplicate>();
  const list = (
    a: DuplicateCandidate,
    b: DuplicateCandidate,
    reason: LikelyDuplicate['reason'],
    degree: number,
  ): void => {
    if (a.id === b.id || found.size >= LISTED || !(ids.has(a.id) || ids.has(b.id))) return;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const key = `${first.id},${second.id}`;
    if (found.has(key)) return;
    found.set(key, {
      entity: 'organization',
      reason,
      similarity: Math.floor(degree * 100) / 100,
      first: about(first),
      second: about(second),
    });
  };

  const holders = new Map<string, DuplicateCandidate>();
  for (const candidate of all)
    for (const { scheme, value } of candidate.identifiers ?? []) {
      // two sources count their records from 1
      if (scheme === 'SOURCE') continue;
      const key = `${scheme}/${value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
      const holder = holders.get(key);
      if (holder) list(holder, candidate, 'SAME_IDENTIFIER', 1);
      else holders.set(key, candidate);
    }

  const keyed = all.flatMap((candidate) =>
    [candidate.name, ...(candidate.alternateNames ?? [])].map((name) => ({ candidate, key: nameKey(name) })),
  );
  for (const sortOf of [(key: string) => key, (key: string) => key.split(' ').sort().join(' ')]) {
    // places in two lists instead of a second list of records: there may be a hundred thousand
    const sorts = keyed.map(({ key }) => sortOf(key));
    const places = Uint32Array.from(keyed.keys());
    places.sort((a, b) => (sorts[a]! < sorts[b]! ? -1 : sorts[a]! > sorts[b]! ? 1 : a - b));
    for (let at = 0; at < places.length && found.size < LISTED; at++) {
      const entry = keyed[places[at]!]!;
      // very short keys (initials) are alike by chance
      if (entry.key.length < 4) continue;
      for (const place of places.subarray(at + 1, at + 1 + WINDOW)) {
        const other = keyed[place]!;
        if (other.key.length < 4) continue;
        const degree = similarity(entry.key, other.key);
        if (degree === 1) list(entry.candidate, other.candidate, 'SAME_NAME', 1);
        else if (degree >= ALIKE) list(entry.candidate, other.candidate, 'SIMILAR_NAME', degree);
      }
    }
  }
  return [...found.values()];
}
