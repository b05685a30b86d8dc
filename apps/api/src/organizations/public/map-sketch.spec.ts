import { describe, expect, it } from '@jest/globals';
import { HEIGHT, SIDE, sketchOf, WIDTH, type Mark, type Spot } from './map-sketch.js';

const at = (number: number, latitude: number | null, longitude: number | null): Spot => ({
  number,
  latitude,
  longitude,
});
const covers = (a: Mark, b: Mark): boolean => Math.abs(a.x - b.x) < SIDE && Math.abs(a.y - b.y) < SIDE;

describe('places of a list on a map', () => {
  it('stand where they are: north above, east to the right', () => {
    const sketch = sketchOf([at(1, 47.2, 18.4), at(2, 47.19, 18.42), at(3, 47.18, 18.4)]);
    const [one, two, three] = sketch?.marks ?? [];
    expect(one?.y).toBeLessThan(two?.y ?? 0);
    expect(two?.y).toBeLessThan(three?.y ?? 0);
    expect(two?.x).toBeGreaterThan(one?.x ?? Infinity);
    expect(one?.x).toBe(three?.x);
  });

  it('keep their distances: a square of the grid is as wide as it says', () => {
    // 0.01 degrees of latitude are 1,106 m.
    const sketch = sketchOf([at(1, 47.2, 18.4), at(2, 47.19, 18.4)]);
    const [one, two] = sketch?.marks ?? [];
    const square = (sketch?.columns[1] ?? 0) - (sketch?.columns[0] ?? 0);
    expect((((two?.y ?? 0) - (one?.y ?? 0)) / square) * (sketch?.metres ?? 0)).toBeCloseTo(1_106, -2);
  });

  it('share a spot side by side when they are at one address', () => {
    const { marks } = sketchOf([at(1, 47.2, 18.4), at(2, 47.2, 18.4), at(3, 47.2, 18.4)]) ?? { marks: [] };
    expect(marks.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(marks.some((a, i) => marks.some((b, j) => j > i && covers(a, b)))).toBe(false);
  });

  it.each([1, 7, 42, 1_234, 99_999])('never cover each other and never leave the frame (%i)', (seed) => {
    let state = seed;
    const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
    const spots = Array.from({ length: 20 }, (_, i) => at(i + 1, 47.15 + next() / 10, 18.35 + next() / 10));
    const { marks } = sketchOf(spots) ?? { marks: [] };
    expect(marks).toHaveLength(20);
    expect(marks.some((a, i) => marks.some((b, j) => j > i && covers(a, b)))).toBe(false);
    for (const { x, y } of marks)
      expect([x >= 0, y >= 0, x + SIDE <= WIDTH, y + SIDE <= HEIGHT]).toEqual([true, true, true, true]);
  });

  it('are named when nobody wrote down where they are, and there is no map of nothing', () => {
    expect(sketchOf([at(1, 47.2, 18.4), at(2, null, null)])?.missing).toEqual([2]);
    expect(sketchOf([at(1, null, null)])).toBeNull();
  });
});
