import { cleanLocalText, type LocalText } from '../kernel/local-text.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';

/**
 * A term that a network added to a vocabulary. Its code stays for ever, because records, addresses and exports carry it;
 * its name may change. Who has a retired one keeps it; nobody new is given it.
 */
export interface OwnTerm {
  readonly code: string;
  readonly name: LocalText;
  readonly retired: boolean;
  /** Counts its changes: two people who change different terms do not meet. */
  readonly version: number;
}

/** A term as a template or a file brings it. */
export type GivenTerm = Pick<OwnTerm, 'code' | 'name'> & { readonly retired?: boolean };

export const MOST_TERMS = 50;
const LONGEST_NAME = 80;
export const LONGEST_CODE = 60;
const CODE = /^[A-Z][A-Z0-9_]{0,59}$/;

/** Codes that may newly be given, beside those of every network. */
export const offeredTerms = (terms: readonly OwnTerm[]): string[] =>
  terms.filter(({ retired }) => !retired).map(({ code }) => code);

/** Two terms that read the same in a language cannot be told apart on a form. */
const sounds = (a: LocalText, b: LocalText): boolean =>
  Object.entries(a).some(([language, text]) => b[language]?.toLocaleLowerCase() === text.toLocaleLowerCase());

/** Refusals: TARGET_GROUP_EXISTS (there is one of that name), those of text. */
export function named(name: LocalText, others: readonly Pick<OwnTerm, 'name'>[]): Result<LocalText, Refusal> {
  const clean = cleanLocalText(name, { max: LONGEST_NAME, required: true });
  if (!clean.ok) return { ok: false, refusal: under('name', clean.refusal) };
  return others.some((other) => sounds(clean.value, other.name))
    ? refused('TARGET_GROUP_EXISTS', 'name')
    : clean;
}

/**
 * The terms with one that comes with a code. Refusals: TOO_MANY, UNKNOWN_CODE, TARGET_GROUP_EXISTS, those of text.
 * @param common codes of every network, which no own one may have
 */
export function addedTerm(
  common: readonly string[],
  terms: readonly OwnTerm[],
  { code, name, retired }: GivenTerm,
): Result<readonly OwnTerm[], Refusal> {
  if (terms.length >= MOST_TERMS) return refused('TOO_MANY', 'name', { max: MOST_TERMS });
  const isTaken = common.includes(code) || terms.some((term) => term.code === code);
  if (typeof code !== 'string' || !CODE.test(code) || isTaken) {
    return refused('UNKNOWN_CODE', 'code', { code: String(code).slice(0, 40) });
  }
  const clean = named(name, terms);
  return clean.ok
    ? ok([...terms, { code, name: clean.value, retired: retired === true, version: 1 }])
    : clean;
}

/** Terms that come whole, from a template or a file. Refusals as for one, under its place in the list. */
export function checkTerms(
  common: readonly string[],
  given: readonly GivenTerm[],
): Result<readonly OwnTerm[], Refusal> {
  let terms: readonly OwnTerm[] = [];
  for (const [index, term] of given.entries()) {
    const more = addedTerm(common, terms, term);
    if (!more.ok)
      return { ok: false, refusal: { ...more.refusal, field: `[${index}].${more.refusal.field}` } };
    terms = more.value;
  }
  return ok(terms);
}
