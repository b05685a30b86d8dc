import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { message } from './index.js';

type Catalogue = Record<string, string>;
const LANGUAGES = ['en', 'hu'] as const;
const folder = (language: string): string => join(import.meta.dirname, language);
const filesOf = (language: string): string[] => readdirSync(folder(language)).sort();
const read = (language: string, file: string): Catalogue =>
  JSON.parse(readFileSync(join(folder(language), file), 'utf8')) as Catalogue;
const everything = (language: string): Catalogue =>
  Object.assign({}, ...filesOf(language).map((file) => read(language, file))) as Catalogue;

/** Names of the arguments of a message, plural and select ones included. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const { type, value, options } = node as {
      type?: number;
      value?: unknown;
      options?: Record<string, { value: unknown }>;
    };
    // 0 is literal text and 7 the number sign of a plural; all else names an argument.
    if (type !== undefined && type !== 0 && type !== 7 && typeof value === 'string') names.add(value);
    Object.values(options ?? {}).forEach((option) => walk(option.value));
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the catalogues', () => {
  it('have the same files in both languages', () => {
    expect(filesOf('hu')).toEqual(filesOf('en'));
  });

  it.each(filesOf('en'))(
    '%s has the same keys in both languages, in order, with the same arguments',
    (file) => {
      const [en, hu] = [read('en', file), read('hu', file)];
      expect(Object.keys(hu)).toEqual(Object.keys(en));
      expect(Object.keys(en)).toEqual([...Object.keys(en)].sort());
      const differing = Object.keys(en).filter(
        (key) => argumentsOf(en[key] ?? '').join() !== argumentsOf(hu[key] ?? '').join(),
      );
      expect(differing).toEqual([]);
    },
  );

  it.each(filesOf('en').filter((file) => file !== 'kernel.json'))(
    'keys of %s begin with its name',
    (file) => {
      const prefix = file.replace('json', '');
      expect(Object.keys(read('en', file)).filter((key) => !key.startsWith(prefix))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('no key stands in two files (%s)', (language) => {
    const keys = filesOf(language).flatMap((file) => Object.keys(read(language, file)));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe.each(LANGUAGES)('every message in %s', (language) => {
  const messages = Object.entries(everything(language));

  it('parses, also where angle brackets would be tags', () => {
    const broken = messages.filter(([, text]) => {
      try {
        new IntlMessageFormat(text, language);
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('says something, without space around it', () => {
    expect(messages.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('keeps the tone: no exclamation mark, no blame, no words that put people down', () => {
    const unwanted =
      /!|\binvalid\b|érvénytelen|suffer|confined to|\bspecial needs\b|süketnéma|világtalan|rokkant|\bbéna|szenved|kattintson ide|click here/i;
    expect(messages.filter(([, text]) => unwanted.test(text))).toEqual([]);
  });
});

it('no Hungarian suffix is glued to a variable', () => {
  const glued = Object.entries(everything('hu')).filter(([, text]) => /\{\w+\}-?\p{L}|#-?\p{L}/u.test(text));
  expect(glued).toEqual([]);
});

describe('a message', () => {
  it('takes its figures in the way of the language', () => {
    expect(message('en', 'refusal.TOO_LONG', { max: 4000 })).toContain('Longest: 4,000 characters');
    expect(message('hu', 'refusal.TOO_LONG', { max: 40000 })).toContain('Legfeljebb: 40\u00a0000 karakter');
  });

  it('writes out a day', () => {
    expect(message('en', 'refusal.DATE_IN_PAST', { today: '2026-11-21' })).toContain(
      'Earliest day: 21 November 2026.',
    );
    expect(message('hu', 'refusal.DATE_IN_PAST', { today: '2026-11-21' })).toMatch(
      /nap: 2026\. november 21\.$/,
    );
  });

  it('speaks of the kind of number that was wrong', () => {
    expect(message('en', 'refusal.BAD_IDENTIFIER', { scheme: 'FR_SIREN' })).toMatch(/^This SIREN/);
    expect(message('hu', 'refusal.BAD_IDENTIFIER', { scheme: 'HU_REGISTRY' })).toMatch(/^Ennek a számnak/);
  });

  it('shows its key rather than nothing when nobody wrote it', () => {
    expect(message('hu', 'people.noSuchThing')).toBe('people.noSuchThing');
  });

  it('never fails for want of a value', () => {
    expect(message('en', 'refusal.TOO_LONG')).toContain('longer than fits');
  });
});
