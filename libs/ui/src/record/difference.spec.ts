import { describe, expect, it } from '@jest/globals';
import { difference, shortened } from './difference';

const without = (kind: 'gone' | 'new', before: string, after: string): string =>
  difference(before, after)
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text.trimEnd())
    .join(' ');

describe('the difference of two texts', () => {
  it('names what went and what came, and leaves the rest alone', () => {
    expect(difference('Open on Monday and Friday.', 'Open on Tuesday and Friday.')).toEqual([
      { kind: 'same', text: 'Open on ' },
      { kind: 'gone', text: 'Monday ' },
      { kind: 'new', text: 'Tuesday ' },
      { kind: 'same', text: 'and Friday.' },
    ]);
  });

  it.each([
    ['', 'Egy új mondat.'],
    ['Egy régi mondat.', ''],
    ['a b c d e', 'e d c b a'],
    ['egy kettő három', 'egy  kettő\nhárom négy'],
    ['ugyanaz', 'ugyanaz'],
  ])('from "%s" to "%s" gives both texts back', (before, after) => {
    const plain = (text: string) => text.trim().split(/\s+/).join(' ');
    expect(plain(without('new', before, after))).toBe(plain(before));
    expect(plain(without('gone', before, after))).toBe(plain(after));
  });

  it('of very long texts shows one after the other, at once', () => {
    const [a, b] = ['a '.repeat(2_000), 'b '.repeat(2_000)];
    expect(difference(a, b).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });

  it('is cut to the words beside a change', () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`);
    const after = words.map((word, i) => (i === 30 ? 'here' : word));
    const cut = shortened(difference(words.join(' '), after.join(' ')));
    expect(cut.map(({ text }) => text).join('')).toBe(
      '… w24 w25 w26 w27 w28 w29 w30 here w31 w32 w33 w34 w35 w36 … ',
    );
  });
});
