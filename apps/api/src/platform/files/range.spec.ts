import { describe, expect, it } from '@jest/globals';
import { rangeOf } from './range.js';

describe('a range of a file of 100 bytes', () => {
  it.each<[string | undefined, unknown]>([
    [undefined, undefined],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=100-', null],
    ['bytes=9-2', null],
    ['bytes=-0', null],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=0-1', undefined],
    ['bytes=a-b', undefined],
  ])('%s', (header, range) => expect(rangeOf(header, 100)).toEqual(range));
});
