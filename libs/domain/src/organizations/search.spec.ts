import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  indexTerms,
  KIND_WEIGHT,
  MATCH_WEIGHT,
  normalise,
  queryWords,
  termsOf,
  wordsOf,
  type MatchKind,
  type TermKind,
} from './search.js';

/** What the statement of the API does with a table of terms: equality and one range per word. */
function bestMatch(query: string, stored: string): MatchKind | null {
  const terms = new Set(indexTerms(stored));
  const [word] = queryWords(query);
  if (!word) return null;
  const found = word.terms.filter(({ term }) => terms.has(term)).map(({ match }) => match);
  const { prefix } = word;
  if (prefix && stored >= prefix.from && stored < prefix.to && stored !== word.word) found.push('PREFIX');
  return found.sort((a, b) => MATCH_WEIGHT[b] - MATCH_WEIGHT[a])[0] ?? null;
}

/** Edit distance with swaps of neighbours, the textbook way, as an oracle. */
function distance(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  const table = x.map(() => y.map(() => 0));
  const at = (i: number, j: number): number => (i < 0 ? j + 1 : j < 0 ? i + 1 : (table[i]?.[j] ?? 0));
  for (let i = 0; i < x.length; i += 1) {
    for (let j = 0; j < y.length; j += 1) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (x[i] === y[j] ? 0 : 1));
      if (i > 0 && j > 0 && x[i] === y[j - 1] && x[i - 1] === y[j])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = best;
    }
  }
  return at(x.length - 1, y.length - 1);
}

const letter = fc.constantFrom(...'abcdeklmnorstz');
const wordOf = (min: number, max: number) =>
  fc
    .array(letter, { minLength: min, maxLength: max })
    .map((letters) => letters.join(''))
    .filter((word) => wordsOf(word).length === 1);

describe('words', () => {
  it.each([
    ['Őrült ÖRDÖG', 'orult ordog'],
    ['Marcq-en-Barœul', 'marcq-en-baroeul'],
    ['STRAẞE Straße', 'strasse strasse'],
    ['ﬁnom ｆｕｌｌ', 'finom full'],
    ['Łódź İstanbul', 'lodz istanbul'],
    ['Székesfehérvár', 'szekesfehervar'],
  ])('%s is searched as %s', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  it('are taken apart at everything that is no letter or digit, each once, without the empty ones', () => {
    expect(wordsOf('A Jelfolyó és a jelfolyó: „L’accueil” 24/7')).toEqual(['jelfolyo', 'accueil', '24', '7']);
  });

  it('are the empty ones where there are no others, because somebody may be called that', () => {
    expect(wordsOf('Aux')).toEqual(['aux']);
  });

  it('are cut at forty letters, so that no text makes the index grow without bound', () => {
    expect(wordsOf('x'.repeat(100_000))).toEqual(['x'.repeat(40)]);
  });

  it('are normal once normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(words.flatMap((word) => wordsOf(word))).toEqual([...words]);
      }),
    );
  });
});

describe('one wrong letter in a word of five letters or more', () => {
  const place = fc.nat(20);

  it.each<[string, (letters: string[], at: number, other: string) => void]>([
    ['another letter', (letters, at, other) => letters.splice(at, 1, other)],
    ['a missing letter', (letters, at) => letters.splice(at, 1)],
    ['a letter too many', (letters, at, other) => letters.splice(at, 0, other)],
    [
      'two letters swapped',
      (letters, at) =>
        letters.splice(
          Math.min(at, letters.length - 2),
          2,
          ...letters.slice(Math.min(at, letters.length - 2), Math.min(at, letters.length - 2) + 2).reverse(),
        ),
    ],
  ])('%s is forgiven', (_, spoil) => {
    fc.assert(
      fc.property(wordOf(5, 14), place, letter, (word, at, other) => {
        const letters = [...word];
        spoil(letters, at % letters.length, other);
        const typed = letters.join('');
        fc.pre(wordsOf(typed).length === 1);
        expect(bestMatch(typed, word)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('and nothing further away is called a misspelling', () => {
    fc.assert(
      fc.property(wordOf(3, 8), wordOf(3, 8), (typed, word) => {
        if (bestMatch(typed, word) === 'TYPO') expect(distance(typed, word)).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('everything one letter away is found, also among words that look alike', () => {
    const alike = fc
      .array(fc.constantFrom('a', 'b'), { minLength: 5, maxLength: 8 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(alike, alike, (typed, word) => {
        if (distance(typed, word) <= 1) expect(bestMatch(typed, word)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('short words and numbers must be right', () => {
    expect([bestMatch('vek', 'vak'), bestMatch('8001', '8000'), bestMatch('99001015', '99001014')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('a query word', () => {
  it.each<[string, string, MatchKind | null]>([
    ['siket', 'siket', 'EXACT'],
    ['sik', 'siket', 'PREFIX'],
    ['siket', 'siketek', 'PREFIX'],
    ['siketek', 'siket', 'STEM'],
    ['siketekkel', 'siket', 'STEM'],
    ['utcák', 'utca', 'STEM'],
    ['sikrt', 'siket', 'TYPO'],
    ['sikeet', 'siket', 'STEM'],
    ['jelnylvi', 'jelnyelvi', 'TYPO'],
    ['jenlyelvi', 'jelnyelvi', 'TYPO'],
    ['Székesfehervar', 'szekesfehervar', 'EXACT'],
    ['vak', 'siket', null],
    ['s', 'siket', null],
  ])('%s on %s: %s', (query, stored, match) => {
    const found = bestMatch(query, stored);
    expect(match === 'STEM' && found === 'TYPO' ? 'STEM' : found).toBe(match);
  });

  it('that is empty asks for nothing, and words that say nothing count only when there are no others', () => {
    expect(queryWords('  … ')).toEqual([]);
    expect(queryWords('a siketek és az').map(({ word }) => word)).toEqual(['siketek']);
    expect(queryWords('az').map(({ word }) => word)).toEqual(['az']);
  });

  it('costs a bounded number of lookups, however long the query', () => {
    const words = queryWords('hosszú szavak '.repeat(5000) + 'x'.repeat(5000));
    expect(words.length).toBeLessThanOrEqual(8);
    expect(Math.max(...words.map(({ terms }) => terms.length))).toBeLessThanOrEqual(200);
  });

  it('cannot reach the marked forms by typing the mark', () => {
    expect(queryWords('~0iket').map(({ word }) => word)).toEqual(['0iket']);
  });
});

describe('the terms of an organization', () => {
  it('hold each word as itself and with one letter left out, long texts only as they are', () => {
    const rows = termsOf([
      { kind: 'NAME', text: 'Siket Kör' },
      { kind: 'TEXT', text: 'Siketek és kör' },
    ]);
    expect(rows.map(({ term, kind }) => `${kind} ${term}`)).toEqual([
      'NAME siket',
      'NAME ~0iket',
      'NAME ~1sket',
      'NAME ~2siet',
      'NAME ~3sikt',
      'NAME ~4sike',
      'NAME kor',
      'TEXT siketek',
      'TEXT kor',
    ]);
  });

  it('are each there once', () => {
    const rows = termsOf([
      { kind: 'NAME', text: 'bábaba' },
      { kind: 'NAME', text: 'Baba baba BÁBABA' },
    ]);
    expect(new Set(rows.map(({ term, kind, word }) => `${term} ${kind} ${word}`)).size).toBe(rows.length);
  });

  it('weigh a name more than a text, and the word itself more than a guess', () => {
    const kinds: TermKind[] = ['NAME', 'SERVICE', 'PLACE', 'TEXT'];
    expect(kinds.map((kind) => KIND_WEIGHT[kind])).toEqual(
      [...kinds.map((kind) => KIND_WEIGHT[kind])].sort((a, b) => b - a),
    );
    expect(MATCH_WEIGHT.EXACT > MATCH_WEIGHT.PREFIX && MATCH_WEIGHT.PREFIX > MATCH_WEIGHT.TYPO).toBe(true);
  });
});
