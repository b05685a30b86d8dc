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

const MOST_TERMS = 50;
const LONGEST_NAME = 80;
const LONGEST_CODE = 60;
const CODE = /^[A-Z][A-Z0-9_]{0,59}$/;

/** Codes that may newly be given, beside those of every network. */
export const offeredTerms = (terms: readonly OwnTerm[]): string[] =>
  terms.filter(({ retired }) => !retired).map(({ code }) => code);

/** Two terms that read the same in a language cannot be told apart on a form. */
const sounds = (a: LocalText, b: LocalText): boolean =>
  Object.entries(a).some(([language, text]) => b[language]?.toLocaleLowerCase() === text.toLocaleLowerCase());

/** Refusals: TERM_EXISTS (there is one of that name), those of text. */
function named(name: LocalText, others: readonly Pick<OwnTerm, 'name'>[]): Result<LocalText, Refusal> {
  const clean = cleanLocalText(name, { max: LONGEST_NAME, required: true });
  if (!clean.ok) return { ok: false, refusal: under('name', clean.refusal) };
  return others.some((other) => sounds(clean.value, other.name)) ? refused('TERM_EXISTS', 'name') : clean;
}

/** A code made of a name: upper case, without accents, and of no other term. English reads best in an export. */
function codeOf(name: LocalText, taken: ReadonlySet<string>): string {
  const text = name['en'] ?? Object.values(name)[0] ?? '';
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const letters = plain.replace(/[^A-Z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '');
  const stem = letters.slice(0, LONGEST_CODE - 4) || 'TERM';
  for (let n = 1; ; n++) {
    const code = n === 1 ? stem : `${stem}_${n}`;
    if (!taken.has(code)) return code;
  }
}

/** The terms that every network has: no own one may have a code or a name of theirs. */
export interface CommonTerms {
  readonly codes: readonly string[];
  readonly names: readonly LocalText[];
}

export interface TermsAfter {
  readonly terms: readonly OwnTerm[];
  readonly before: OwnTerm | null;
  readonly after: OwnTerm;
}

/** The terms with one more. Refusals: TOO_MANY, TERM_EXISTS, those of text. */
export function addTerm(
  common: CommonTerms,
  terms: readonly OwnTerm[],
  name: LocalText,
): Result<TermsAfter, Refusal> {
  if (terms.length >= MOST_TERMS) return refused('TOO_MANY', 'name', { max: MOST_TERMS });
  const clean = named(name, [...terms, ...common.names.map((one) => ({ name: one }))]);
  if (!clean.ok) return clean;
  const code = codeOf(clean.value, new Set([...common.codes, ...terms.map((one) => one.code)]));
  const after = { code, name: clean.value, retired: false, version: 1 };
  return ok({ terms: [...terms, after], before: null, after });
}

/** The terms with one named anew, retired, or offered again. Refusals: UNKNOWN_CODE, STALE_VERSION, TERM_EXISTS, those of text. */
export function changeTerm(
  common: CommonTerms,
  terms: readonly OwnTerm[],
  code: string,
  change: { readonly name?: LocalText; readonly retired?: boolean; readonly version: number },
): Result<TermsAfter, Refusal> {
  const before = terms.find((term) => term.code === code);
  if (!before) return refused('UNKNOWN_CODE', 'code', { code: code.slice(0, 40) });
  if (before.version !== change.version) {
    return refused('STALE_VERSION', undefined, { currentVersion: before.version });
  }
  const others = [...terms.filter((term) => term !== before), ...common.names.map((name) => ({ name }))];
  const name = change.name ? named(change.name, others) : ok(before.name);
  if (!name.ok) return name;
  const retired = change.retired ?? before.retired;
  const after = { code, name: name.value, retired, version: before.version + 1 };
  return ok({ terms: terms.map((term) => (term === before ? after : term)), before, after });
}

/**
 * The terms with one that comes with a code. Refusals: TOO_MANY, UNKNOWN_CODE, TERM_EXISTS, those of text.
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
