import {
  ACCESSIBILITY_FACTS,
  MATCH_WEIGHT,
  queryWords,
  type AccessibilityFactCode,
  type TermKind,
} from '@kalaka/domain';

/** What somebody looks for, as the address of the directory says it. */
export interface Wish {
  readonly need: string;
  readonly place: string;
  readonly group: string | null;
  readonly access: readonly AccessibilityFactCode[];
  readonly page: number;
  /** Whether the answers are also drawn on a map. */
  readonly map: boolean;
}

const MAX_TEXT = 200;
/** Nobody turns so many pages; an address beyond asks the database for nothing more. */
const MAX_PAGE = 500;

/** A target group of this network or of another: whether it is one, its network knows. */
const CODE = /^[A-Z][A-Z0-9_]{0,59}$/;

const line = (text: string | null): string =>
  (text ?? '')
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);

/** Reads the address; what is not known there is overlooked, so that an old link still shows a page. */
export function wishOf(query: URLSearchParams): Wish {
  const page = Number(query.get('page') ?? 1);
  return {
    need: line(query.get('need')),
    place: line(query.get('place')),
    group: CODE.exec(query.get('group') ?? '')?.[0] ?? null,
    access: ACCESSIBILITY_FACTS.filter((code) => query.getAll('access').includes(code)),
    map: query.get('map') === '1',
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** The address of the same wish on another page of the list. */
export function addressOf(path: string, wish: Wish, page: number): string {
  const query = new URLSearchParams();
  if (wish.need) query.set('need', wish.need);
  if (wish.place) query.set('place', wish.place);
  if (wish.group) query.set('group', wish.group);
  for (const code of wish.access) query.append('access', code);
  if (page > 1) query.set('page', String(page));
  if (wish.map) query.set('map', '1');
  return query.size > 0 ? `${path}?${query}` : path;
}

export const isEmptyWish = ({ need, place, group, access }: Wish): boolean =>
  need === '' && place === '' && group === null && access.length === 0;

/** Kinds of words that were published. What members can help each other with is not among them. */
const PUBLIC_KINDS: readonly TermKind[] = ['NAME', 'SERVICE', 'PLACE', 'TARGET', 'TEXT'];
const PLACE_KINDS: readonly TermKind[] = ['PLACE'];

/** One row per way to find a word, as the statement takes them; null when nothing was written. */
export function waysOf({ need, place }: Wish): { rows: string; words: number } | null {
  const words = [
    ...queryWords(need).map((word) => ({ ...word, kinds: PUBLIC_KINDS })),
    ...queryWords(place).map((word) => ({ ...word, kinds: PLACE_KINDS })),
  ];
  if (words.length === 0) return null;
  const rows = words.flatMap(({ terms, prefix, kinds }, word) => [
    ...terms.map(({ term, match }) => ({ word, low: term, high: term, kinds, weight: MATCH_WEIGHT[match] })),
    ...(prefix ? [{ word, low: prefix.from, high: prefix.to, kinds, weight: MATCH_WEIGHT.PREFIX }] : []),
  ]);
  return { rows: JSON.stringify(rows), words: words.length };
}
