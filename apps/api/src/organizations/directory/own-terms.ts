import {
  BOOKING_WAYS,
  COST_KINDS,
  DELIVERY_MODES,
  isCode,
  TARGET_GROUPS,
  type CostKind,
  type OwnTargetGroup,
} from '@kalaka/domain';
import {
  uuidV5,
  type DirectoryAttribute,
  type DirectoryCostOption,
  type DirectoryTerm,
} from '@kalaka/standards';
import { message } from '@kalaka/words';
import { groupTerm, isNetworkGroup } from './network-groups.js';

/**
 * Closed lists of the hub in HSDS: each is a taxonomy, each code a term, and a record is marked with it. A term has the
 * same id in every network and on every day, so that whoever reads two exports knows them for one.
 */
const SPACE = '6f0b5c52-6d0b-5f0e-9c7b-0d6a1c2f4e10';

const OWN = {
  target_groups: {
    taxonomy: 'Kaláka: target groups',
    codes: TARGET_GROUPS,
    words: 'organizations.targetGroup',
  },
  booking_ways: { taxonomy: 'Kaláka: ways to book', codes: BOOKING_WAYS, words: 'services.bookingWay' },
  delivery: { taxonomy: 'Kaláka: where it happens', codes: DELIVERY_MODES, words: 'services.delivery' },
} as const;
export type OwnTerms = keyof typeof OWN;

/** In which network, language and words a term is written. */
interface Written {
  readonly networkId: string;
  readonly language: string;
  readonly groups: readonly OwnTargetGroup[];
}

function termOf(column: OwnTerms, code: string, written: Written): DirectoryTerm {
  const { codes, taxonomy, words } = OWN[column];
  if (!isCode(codes as readonly string[], code)) return groupTerm(code, written);
  const id = uuidV5(SPACE, `${column}/${code}`);
  return { id, name: message('en', `${words}.${code}`), code, taxonomy, language: 'en' };
}

/** The codes that a record is marked with. Terms of other taxonomies stay in the record of the source. */
export function codesOf(
  column: OwnTerms,
  attributes: readonly DirectoryAttribute[],
  groups: readonly OwnTargetGroup[] = [],
): string[] {
  const codes = [...OWN[column].codes, ...(column === 'target_groups' ? groups.map(({ code }) => code) : [])];
  return attributes.flatMap(({ term }) => (isOwn(column, term) && isCode(codes, term.code) ? term.code : []));
}

const isOwn = (column: OwnTerms, term: DirectoryTerm): boolean =>
  term.taxonomy === OWN[column].taxonomy || (column === 'target_groups' && isNetworkGroup(term));

/** The marks of a record after its codes changed. @param idOf gives the mark of a code its id */
export const marked = (
  column: OwnTerms,
  attributes: readonly DirectoryAttribute[],
  codes: readonly string[],
  written: Written & { idOf: (code: string) => string },
): DirectoryAttribute[] => [
  ...attributes.filter(({ term }) => !isOwn(column, term)),
  ...codes.map((code) => ({ id: written.idOf(code), term: termOf(column, code, written) })),
];

/** Written and read back word for word, so they never change, whatever the interface says. */
const COST_WORDS: Readonly<Record<CostKind, string>> = {
  FREE: 'Free of charge',
  FIXED: 'One price for everybody',
  SLIDING: 'Who has less pays less',
  ASK: 'On request',
};

/** The kind of price is a cost option in words. */
export const costKindOf = (options: readonly DirectoryCostOption[]): CostKind | null =>
  COST_KINDS.find((kind) => options.some(({ option }) => option === COST_WORDS[kind])) ?? null;

export function costOptionsOf(
  options: readonly DirectoryCostOption[],
  kind: CostKind | null,
  id: string,
): DirectoryCostOption[] {
  const own = new Set(Object.values(COST_WORDS));
  const others = options.filter(({ option }) => !own.has(option ?? ''));
  if (kind === null) return others;
  return [...others, { id, option: COST_WORDS[kind], ...(kind === 'FREE' ? { amount: 0 } : {}) }];
}
