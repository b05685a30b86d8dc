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
