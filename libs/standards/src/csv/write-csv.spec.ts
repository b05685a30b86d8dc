import { describe, expect, it } from '@jest/globals';
import { writeCsv } from './write-csv.js';

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

  it('defuses formulas only where asked to, and never numbers', () => {
    const rows = [{ a: '=HYPERLINK("x")', b: '+36 22 555', c: -5 }];
    expect(written(['a', 'b', 'c'], rows, { guardFormulas: true })).toBe(
      'a,b,c\r\n"\'=HYPERLINK(""x"")",\'+36 22 555,-5\r\n',
    );
    expect(written(['b'], rows)).toBe('b\r\n+36 22 555\r\n');
  });
});
