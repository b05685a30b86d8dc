import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guarded, withoutGuard, writeCsv } from './write-csv.js';

const written = (...args: Parameters<typeof writeCsv>): string => [...writeCsv(...args)].join('');

describe('writing CSV', () => {
  it('quotes what RFC 4180 wants quoted and nothing else', () => {
    const rows = [
      { a: 'plain', b: 'one, two' },
      { a: 'say "hi"', b: 'two\nlines' },
      { a: ' space', b: 7 },
    ];
    expect(written(['a', 'b'], rows)).toBe(
      'a,b\r\nplain,"one, two"\r\n"say ""hi""","two\nlines"\r\n" space",7\r\n',
    );
  });

  it('writes missing values as empty cells, never as a blank line', () => {
    expect(written(['a', 'b'], [{ b: null }])).toBe('a,b\r\n,\r\n');
    expect(written(['a'], [{}])).toBe('a\r\n""\r\n');
  });

  it('writes the profile of Hungarian Excel: semicolon and byte order mark', () => {
    expect(written(['a', 'b'], [{ a: 'x;y', b: '1,5' }], { delimiter: ';', bom: true })).toBe(
      '\uFEFFa;b\r\n"x;y";1,5\r\n',
    );
  });

  it.each(['=HYPERLINK("x")', '+36 22 555', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''@x"])(
    'makes %j harmless and gives it back as it was',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(withoutGuard(`'${text}`)).toBe(text);
    },
  );

  it('leaves every other text, and every number, as it is', () => {
    for (const text of ['a=b', "'quoted'", "'", '', ' =1']) {
      expect(guarded(text)).toBe(text);
      expect(withoutGuard(text)).toBe(text);
    }
    expect(guarded(-5)).toBe(-5);
  });

  it('gives back any text behind the guard', () => {
    const texts = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', 'a', '1') });
    fc.assert(fc.property(texts, (text) => withoutGuard(String(guarded(text))) === text));
  });
});
