/**
 * Search that forgives accents, case, endings and one wrong letter, by equality and ranges of text alone: under row level
 * security PostgreSQL uses an index only for leakproof operators, and those of trigrams are not.
 *
 * Each word of an organization is stored as itself and, from five letters on, once per letter with that letter left out,
 * marked with its place: `siket` gives `siket ~0iket ~1sket ~2siet ~3sikt ~4sike`. A query word asks for itself and for
 * everything that one wrong letter may have made of it, so that each hit is a true one and needs no further check:
 *   a wrong letter    ~p + the query word without its letter p (same hole at the same place)
 *   a missing letter  ~p + the query word, for each place p
 *   a letter too many the query word without one letter
 *   two swapped       the query word with two neighbours swapped
 */

/** Words from this length on forgive a wrong letter. */
export const FORGIVING_LENGTH = 5;
const MAX_WORD = 40;
/** A query word is at least this long before a stored word may go on after it, or it after a stored word. */
const MIN_STEM = 4;
/** Longest ending that a query word may have beyond a stored word: `siketekkel` finds `siket`. */
const MAX_ENDING = 5;

export const TERM_KINDS = ['NAME', 'EXPERTISE', 'SERVICE', 'PLACE', 'TARGET', 'TEXT', 'CAPACITY'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** How much a hit in that part of an organization says. */
export const KIND_WEIGHT: Readonly<Record<TermKind, number>> = Object.freeze({
  NAME: 10,
  SERVICE: 7,
  EXPERTISE: 7,
  CAPACITY: 7,
  TARGET: 6,
  PLACE: 5,
  TEXT: 2,
});

/** How much a hit of that sort says: the word itself, its beginning, its stem, or something one letter away. */
export const MATCH_WEIGHT = Object.freeze({ EXACT: 10, PREFIX: 7, STEM: 6, TYPO: 4 });
export type MatchKind = keyof typeof MATCH_WEIGHT;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ĳ: 'ij',
};

/** Lower case, without accents and ligatures: `Őrült Ördög` and `orult ordog` are the same. */
export function normalise(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłıħĳ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Words that say nothing about where to look. */
const EMPTY_WORDS = new Set(
  'a az egy es vagy is the of and or for in to an de la le les des du et en au aux d l'.split(' '),
);

/**
 * The words of a text in their searchable form, each once; at most 40 letters of each. Empty words are left out, unless
 * there are no others: somebody may be called "Aux".
 */
export function wordsOf(text: string): readonly string[] {
  const words = [...new Set(normalise(text).match(/[\p{L}\p{N}]+/gu))];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map((word) => lettersOf(word).join(''));
}

const lettersOf = (word: string): string[] => [...word].slice(0, MAX_WORD);

/** Numbers are either right or wrong: a house number one digit off is another house. */
const forgives = (word: string): boolean => [...word].length >= FORGIVING_LENGTH && /\p{L}/u.test(word);

const without = (letters: readonly string[], place: number): string => letters.toSpliced(place, 1).join('');

/** What is stored for one word: itself, and its forms with a hole. */
export function indexTerms(word: string): readonly string[] {
  if (!forgives(word)) return [word];
  const letters = [...word];
  return [word, ...letters.map((_, place) => `~${place}${without(letters, place)}`)];
}

/** A row of the table of terms. */
export interface Term {
  readonly term: string;
  readonly kind: TermKind;
  readonly word: string;
}

/** All rows for the texts of one organization, each once. Running text (`TEXT`) is found by its words alone. */
export function termsOf(
  parts: readonly { readonly kind: TermKind; readonly text: string }[],
): readonly Term[] {
  const rows = new Map<string, Term>();
  for (const { kind, text } of parts) {
    for (const word of wordsOf(text)) {
      for (const term of kind === 'TEXT' ? [word] : indexTerms(word)) {
        rows.set(`${term}\n${kind}\n${word}`, { term, kind, word });
      }
    }
  }
  return [...rows.values()];
}

/** One equality that finds a word. */
export interface QueryTerm {
  readonly term: string;
  readonly match: MatchKind;
}

/**
 * How one word of a query is looked up: any of `terms` by equality, or a term of the range `from <= term < to` in the
 * byte order of the "C" collation (stored words that begin with the query word; null for words that are too short).
 */
export interface QueryWord {
  readonly word: string;
  readonly terms: readonly QueryTerm[];
  readonly prefix: { readonly from: string; readonly to: string } | null;
}

/** The words of a query, at most eight; an organization is a hit when each of them finds something of it. */
export function queryWords(text: string): readonly QueryWord[] {
  const all = normalise(text.slice(0, 400)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = wordsOf(text.slice(0, 400));
  const words = telling.length > 0 ? telling : [...new Set(all)];
  return words.slice(0, 8).map((word) => ({ word, terms: queryTerms(word), prefix: prefixRange(word) }));
}

/** Everything that a query word asks for by equality, the best sort of hit for each term. */
export function queryTerms(word: string): readonly QueryTerm[] {
  const terms = new Map<string, MatchKind>([[word, 'EXACT']]);
  const add = (term: string, match: MatchKind): void => {
    if (!terms.has(term)) terms.set(term, match);
  };
  const letters = [...word];
  for (
    let length = letters.length - 1;
    length >= Math.max(MIN_STEM, letters.length - MAX_ENDING);
    length -= 1
  ) {
    add(letters.slice(0, length).join(''), 'STEM');
  }
  if (!/\p{L}/u.test(word) || letters.length < FORGIVING_LENGTH - 1) return toList(terms);
  // One letter is missing: stored words are one longer, so a query word of four letters may be one of five.
  for (let place = 0; place <= letters.length; place += 1) add(`~${place}${word}`, 'TYPO');
  if (letters.length < FORGIVING_LENGTH) return toList(terms);
  for (let place = 0; place < letters.length; place += 1) {
    add(`~${place}${without(letters, place)}`, 'TYPO');
    // A letter too many; what is left must itself be a word that forgives.
    if (letters.length > FORGIVING_LENGTH) add(without(letters, place), 'TYPO');
    const next = letters[place + 1];
    if (next !== undefined) add(letters.toSpliced(place, 2, next, letters[place] as string).join(''), 'TYPO');
  }
  return toList(terms);
}

const toList = (terms: ReadonlyMap<string, MatchKind>): readonly QueryTerm[] =>
  [...terms].map(([term, match]) => ({ term, match }));

/** From two letters on: what a person has typed so far. U+10FFFF sorts behind every letter. */
function prefixRange(word: string): QueryWord['prefix'] {
  return [...word].length < 2 ? null : { from: word, to: `${word}\u{10ffff}` };
}
