import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from './clean-text.js';

const refusalOf = (raw: unknown, rule = { max: 100 }): string | null => {
  const result = cleanText(raw, rule);
  return result.ok ? null : result.refusal.code;
};

describe('a text of a person', () => {
  it.each([
    ['  Jelfolyó  ', 'Jelfolyó'],
    ['a\u0301rvíz', 'árvíz'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ["Robert'); DROP TABLE members;--", "Robert'); DROP TABLE members;--"],
    ['👩🏽‍🦽 a lejtőn', '👩🏽‍🦽 a lejtőn'],
    ['社會科學院語學研究所', '社會科學院語學研究所'],
    ['مرحبا', 'مرحبا'],
    ['Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤', 'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤'.normalize('NFC')],
    ['NULL', 'NULL'],
    ['\ufeffelöl BOM', 'elöl BOM'],
  ])('is kept as it is meant: %j', (raw, kept) => {
    expect(cleanText(raw, { max: 100 })).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['a NUL', 'a\u0000b', 'CONTROL_CHARACTER'],
    ['an escape', 'a\u001b[31mb', 'CONTROL_CHARACTER'],
    ['a delete', 'a\u007fb', 'CONTROL_CHARACTER'],
    ['a next-line of C1', 'a\u0085b', 'CONTROL_CHARACTER'],
    ['a line break in one line', 'a\nb', 'CONTROL_CHARACTER'],
    ['a line separator in one line', 'a\u2028b', 'CONTROL_CHARACTER'],
    ['half a surrogate pair', 'a\ud83db', 'CONTROL_CHARACTER'],
    ['a noncharacter', 'a\ufffeb', 'CONTROL_CHARACTER'],
    ['a right-to-left override', 'a\u202eb', 'BIDI_OVERRIDE'],
    ['an embedding', 'a\u202ab', 'BIDI_OVERRIDE'],
    ['an isolate', 'a\u2066b', 'BIDI_OVERRIDE'],
    ['a number', 5, 'REQUIRED'],
    ['an object', { length: 1 }, 'REQUIRED'],
  ])('is refused with %s', (_, raw, code) => {
    expect(refusalOf(raw)).toBe(code);
  });

  it('may have several lines where that is asked for, with one kind of line end', () => {
    expect(cleanText('a\r\nb\rc\td', { max: 100, multiline: true })).toEqual({
      ok: true,
      value: 'a\nb\nc\td',
    });
    expect(cleanText('a\u0000\nb', { max: 100, multiline: true })).toMatchObject({ ok: false });
  });

  it('counts letters as people do, and says how many fit', () => {
    expect(refusalOf('👩👩👩', { max: 3 })).toBeNull();
    expect(cleanText('👩👩👩👩', { max: 3 })).toEqual({
      ok: false,
      refusal: { code: 'TOO_LONG', values: { max: 3, length: 4 } },
    });
  });

  it.each([null, undefined, '', '   ', '\n'])(
    'that is empty (%j) is refused only where one is needed',
    (raw) => {
      expect(cleanText(raw, { max: 5 })).toEqual({ ok: true, value: '' });
      expect(cleanText(raw, { max: 5, required: true })).toEqual({
        ok: false,
        refusal: { code: 'REQUIRED' },
      });
    },
  );

  it('once clean stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (raw, multiline) => {
        const once = cleanText(raw, { max: 200, multiline });
        if (!once.ok) return;
        expect(cleanText(once.value, { max: 200, multiline })).toEqual(once);
        expect(once.value.isWellFormed()).toBe(true);
      }),
    );
  });
});
