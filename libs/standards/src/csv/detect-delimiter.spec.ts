import { describe, expect, it } from '@jest/globals';
import { detectDelimiter } from './detect-delimiter.js';

describe('detecting the delimiter', () => {
  it.each([
    ['a,b,c\n1;2', ','],
    ['a;b;c\n1,2,3,4', ';'],
    ['a\tb\n1,2', '\t'],
    ['"a;b;c;d",e\n', ','],
    ['"first\nline";b\n', ';'],
    ['only', ','],
    ['', ','],
  ])('finds the delimiter of the header %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('a title above the table', () => {
  it.each([
    ['Members, as of today\nname;town\nA;B\nC;D\n', ';'],
    ['Members; of 2026\nname,town\n"A; B",C\nD,E\n', ','],
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
  ])('does not decide over the delimiter: %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
