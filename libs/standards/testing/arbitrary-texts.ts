import fc from 'fast-check';
import { cleaned } from '../src/reading/clean.js';
import { asUri, isEmail } from '../src/reading/urls.js';

// Shapes from the list of naughty strings: what programs take for something else.
// prettier-ignore
const NAUGHTY = [
  'undefined', 'null', 'NULL', 'true', '-0', '1E+02', '0x0', '٠', '１２', '=1+1', '@SUM(1+9)*cmd', '"', "'", '""', '\\', ',', ';',
  '/dev/null; touch x', '<script>alert(1)</script>', '&lt;', '${7*7}', '{{7*7}}', "'; DROP TABLE users--", '#', '__proto__',
  'Zo\u0308ld', '田中さん', '🏳️‍🌈', '1️⃣', 'ثم نفس', '⁰⁴⁵', 'ﬃ', '\u00ad soft', '\ufeffbom', 'a\u200bb', 'İ', 'ß', '(╯°□°）╯', '../../etc/passwd',
];

const clean = (multiline: boolean): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...NAUGHTY),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    )
    .map((raw) => cleaned(raw, multiline).text)
    .filter((text) => text !== '');
export const line = clean(false);
export const text = fc.oneof(
  clean(true),
  fc.tuple(line, line).map((lines) => lines.join('\n')),
);
export const url = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter((any) => asUri(any) === any);
export const email = fc.emailAddress().filter(isEmail);
export const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
export const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
export const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 2 });
export const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined, freq: 2 });

/** A record whose optional members are absent, not undefined, when there is nothing. */
export const record = <T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc
    .record(members)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T);
