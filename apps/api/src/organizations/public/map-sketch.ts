/** Where a line of the list lies; nothing where nobody wrote down its position. */
export interface Spot {
  readonly number: number;
  readonly latitude: number | null | undefined;
  readonly longitude: number | null | undefined;
}

/** One number of the list on the map: the corner of its square. */
export interface Mark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

export interface Sketch {
  readonly marks: readonly Mark[];
  /** Lines of the grid, and how far apart they are on the ground. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly metres: number;
  /** Numbers whose position nobody wrote down. */
  readonly missing: readonly number[];
}

export const WIDTH = 560;
export const HEIGHT = 440;
/** Side of a number: a finger hits it on a narrow phone too. */
export const SIDE = 48;
const EDGE = SIDE;
/** A single place is shown with its neighbourhood. */
const SMALLEST_SPAN = 600;
const STEPS = [1, 2, 5]
  .flatMap((digit) => [2, 3, 4, 5, 6].map((power) => digit * 10 ** power))
  .sort((a, b) => a - b);
const SMALLEST_SQUARE = 60;

interface Point {
  readonly numbers: readonly number[];
  readonly x: number;
  readonly y: number;
}

const across = ({ numbers }: Point): number => Math.ceil(Math.sqrt(numbers.length));
const widthOf = (point: Point): number => across(point) * SIDE;
const heightOf = (point: Point): number => Math.ceil(point.numbers.length / across(point)) * SIDE;
const inside = (at: number, size: number, all: number): number =>
  Math.min(Math.max(at, size / 2), all - size / 2);

/** A place in the frame, with all of its numbers. */
const framed = (point: Point): Point => ({
  ...point,
  x: inside(point.x, widthOf(point), WIDTH),
  y: inside(point.y, heightOf(point), HEIGHT),
});

const meet = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < (widthOf(a) + widthOf(b)) / 2 &&
  Math.abs(a.y - b.y) < (heightOf(a) + heightOf(b)) / 2;

const together = (a: Point, b: Point): Point => {
  const share = b.numbers.length / (a.numbers.length + b.numbers.length);
  const numbers = [...a.numbers, ...b.numbers].sort((one, other) => one - other);
  return framed({ numbers, x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
};

/** Places that would lie over each other become one, until none do. */
function apart(points: readonly Point[]): readonly Point[] {
  for (const [i, a] of points.entries()) {
    const b = points.find((other, j) => j > i && meet(a, other));
    if (b) return apart([...points.filter((one) => one !== a && one !== b), together(a, b)]);
  }
  return points;
}

const marksOf = (point: Point): Mark[] =>
  point.numbers.map((number, i) => ({
    number,
    x: Math.round(point.x - widthOf(point) / 2 + (i % across(point)) * SIDE),
    y: Math.round(point.y - heightOf(point) / 2 + Math.floor(i / across(point)) * SIDE),
  }));

const every = (step: number, all: number): number[] =>
  Array.from({ length: Math.ceil(all / step) - 1 }, (_, i) => Math.round((i + 1) * step));

/**
 * The places of a list as a drawing to scale, north up, without anything from elsewhere: each number stands where its
 * place is, numbers that would cover each other stand side by side. Null when no position is known.
 */
export function sketchOf(spots: readonly Spot[]): Sketch | null {
  const known = spots.flatMap(({ number, latitude, longitude }) =>
    typeof latitude === 'number' && typeof longitude === 'number' ? [{ number, latitude, longitude }] : [],
  );
  if (known.length === 0) return null;
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [north, east] = [
    middle(known.map(({ latitude }) => latitude)),
    middle(known.map(({ longitude }) => longitude)),
  ];
  const ground = known.map(({ number, latitude, longitude }) => ({
    numbers: [number],
    x: (longitude - east) * 111_320 * Math.cos((north * Math.PI) / 180),
    y: (north - latitude) * 110_574,
  }));
  const span = (values: readonly number[]): number =>
    Math.max(SMALLEST_SPAN, Math.max(...values) - Math.min(...values));
  const scale = Math.min(
    (WIDTH - 2 * EDGE) / span(ground.map(({ x }) => x)),
    (HEIGHT - 2 * EDGE) / span(ground.map(({ y }) => y)),
  );
  const points = ground.map(({ numbers, x, y }) =>
    framed({ numbers, x: WIDTH / 2 + x * scale, y: HEIGHT / 2 + y * scale }),
  );
  const metres = STEPS.find((step) => step * scale >= SMALLEST_SQUARE) ?? 10 ** 6;
  return {
    marks: apart(points)
      .flatMap(marksOf)
      .sort((a, b) => a.number - b.number),
    columns: every(metres * scale, WIDTH),
    rows: every(metres * scale, HEIGHT),
    metres,
    missing: spots
      .filter(({ number }) => known.every((one) => one.number !== number))
      .map(({ number }) => number),
  };
}
