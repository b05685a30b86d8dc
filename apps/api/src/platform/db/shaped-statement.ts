import { createHash } from 'node:crypto';

/**
 * Statements with parts that are only there when somebody asked for them. A `CASE` that is never true costs nothing to
 * run, but each plan below it is set up at every execution: with all parts of an organization that took a millisecond of
 * a page of names. So the text itself is cut to what was asked for, and each cut keeps a prepared plan of its own.
 */
const OPENS = '\u27e6';
const CLOSES = '\u27e7';
const MARK = new RegExp(`${OPENS}(-?[\\w.]*)${CLOSES}`);

/** Part of a statement for {@link shaped}: `sql` where this path was asked for, else NULL. Parts may stand in parts. */
export const asked = (path: string, sql: string): string => `${OPENS}${path}${CLOSES}${sql}${OPENS}${CLOSES}`;

/** One more key of a `json_build_object` where its path was asked for, else nothing: not the last one, for its comma. */
export const askedKey = (path: string, sql: string): string =>
  `${OPENS}-${path}${CLOSES}'${path.split('.').at(-1)}', ${sql}, ${OPENS}${CLOSES}`;

/**
 * A condition that is there where its path was asked for. Where it was not, its parameter must be null, which the server
 * looks at once per statement and not once per row, and which leaves its estimate of the rows alone: so the plan that it
 * keeps is as good as one made for the values.
 * @param parameter with its type, like `$7::text[]`
 */
export const where = (path: string, parameter: string, sql: string): string =>
  `(${parameter} IS NULL${OPENS}-${path}${CLOSES} OR ${sql}${OPENS}${CLOSES})`;

/**
 * As `where`, for a condition that an index shall serve: with the alternative beside it the server could use no index in a
 * plan that it keeps for every value.
 */
export const only = (path: string, parameter: string, sql: string): string =>
  `(${OPENS}-${path}${CLOSES}NOT ${OPENS}${CLOSES}${parameter} IS NULL${OPENS}-${path}${CLOSES} AND ${sql}${OPENS}${CLOSES})`;

export interface Shape {
  /** Name of the prepared statement; undefined where so many shapes were asked for that no plan is kept. */
  readonly name: string | undefined;
  readonly text: string;
}

/** So many shapes of one statement keep a plan in each connection; the screens of the dashboard know about ten. */
const MOST = 40;

interface Known {
  /** Every path that stands in the text. */
  readonly paths: ReadonlySet<string>;
  readonly shapes: Map<string, Shape>;
}

const known = new Map<string, Known>();

/**
 * Cuts a statement to what was asked for.
 * @param name name of the statement; the same name must always carry the same text
 * @param fields the paths that were asked for; those that the statement does not know make no difference
 */
export function shaped(name: string, text: string, fields: readonly string[]): Shape {
  const { paths, shapes } = known.get(name) ?? learn(name, text);
  if (paths.size === 0) return { name, text };
  const relevant = [...new Set(fields.filter((path) => paths.has(path)))].sort();
  const key = relevant.join(' ');
  const found = shapes.get(key);
  if (found) return found;
  const cut = cutTo(text, new Set(relevant));
  if (shapes.size >= MOST) return { name: undefined, text: cut };
  const made = { name: `${name}.${createHash('sha256').update(key).digest('hex').slice(0, 12)}`, text: cut };
  shapes.set(key, made);
  return made;
}

function learn(name: string, text: string): Known {
  const marks = [...text.matchAll(new RegExp(MARK, 'g'))].map(([, path]) => bare(path)).filter(Boolean);
  const made: Known = { paths: new Set(marks), shapes: new Map() };
  known.set(name, made);
  return made;
}

/** The path of a mark: a minus before it says that nothing stands in its place. */
const bare = (path = ''): string => path.replace('-', '');

/** Text and marks alternate: after a path comes what stands in its part, after the empty mark what comes behind it. */
function cutTo(text: string, wanted: ReadonlySet<string>): string {
  const [first = '', ...rest] = text.split(MARK);
  let cut = first;
  const open: boolean[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const [path, following] = [rest[i] ?? '', rest[i + 1] ?? ''];
    if (path === '') open.pop();
    else {
      const here = wanted.has(bare(path));
      if (!here && !path.startsWith('-') && !open.includes(false)) cut += 'NULL';
      open.push(here);
    }
    if (!open.includes(false)) cut += following;
  }
  return cut;
}
