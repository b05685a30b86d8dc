import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { writeMessage } from './message';

const FOLDER = join(import.meta.dirname, '../../../../../../libs/words/src');
const every = (language: string) =>
  readdirSync(join(FOLDER, language)).flatMap((file) =>
    Object.values(JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Record<string, string>),
  );
/** What the API says: the library reads the whole of ICU. */
const byLibrary = (text: string, values: Record<string, string | number>, language: string) =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(values);

/** Names of a message's values, and those that are counted; and what it chooses between. */
const namesIn = (text: string) => [...text.matchAll(/\{\s*(\w+)\s*([,}])/g)].map(([, name = '']) => name);
const countedIn = (text: string) =>
  [...text.matchAll(/\{\s*(\w+)\s*,\s*(?:plural|number)/g)].map(([, name = '']) => name);
const choicesIn = (text: string) => [...text.matchAll(/(\w+)\s*\{/g)].map(([, choice = '']) => choice);

describe('a message', () => {
  it.each(['en', 'hu'])(
    'of the catalogues is written as the library of the API writes it (%s)',
    (language) => {
      for (const text of every(language)) {
        const counted = new Set(countedIn(text));
        for (const count of [0, 1, 2, 5, 12_500, 1.5]) {
          for (const choice of [...choicesIn(text), 'other']) {
            const values = Object.fromEntries(
              namesIn(text).map((name) => [name, counted.has(name) ? count : choice]),
            );
            expect(writeMessage(text, values, language)).toBe(byLibrary(text, values, language));
          }
        }
      }
    },
  );

  it('takes whatever people wrote as text, never as a message', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(writeMessage('By {name}.', { name }, 'en')).toBe(`By ${name}.`);
      }),
    );
  });

  it('is followed into another language, also when it was said before', () => {
    const total = (language: string) => writeMessage('{total, number}', { total: 12_500 }, language);
    expect([total('en'), total('hu')]).toEqual(['12,500', '12\u00a0500']);
  });

  it('leaves out what nobody gave, and never fails for want of it', () => {
    expect(writeMessage('{who}: {n, plural, one {# day} other {# days}}', {}, 'en')).toBe(': 0 days');
  });

  it.each(['{', '{a', 'a}', '{a, plural, one {b}', '{a, date}', '{a, plural, one}'])(
    'that is none is a mistake of whoever wrote it: %s',
    (text) => {
      expect(() => writeMessage(`{x} ${text}`, {}, 'en')).toThrow('Not a message');
    },
  );
});
