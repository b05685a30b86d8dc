import { readFileSync } from 'node:fs';
import path from 'node:path';

const app = path.resolve(import.meta.dirname, '../../../dashboard/src/app');
const read = (file: string) => readFileSync(path.join(app, file), 'utf8');

const PATH = /\bpath: '([^']*)'/g;
const MATCHER = /\bmatcher: (\w+)/g;
const CHILDREN = /path: '([^']*)',\s*loadChildren: withWords\(\s*'\w+',\s*\(\) =>\s*import\('\.\/([^']+)'\)/g;

/** Routes that a function matches, by the name of the function: patterns cannot be read from code. */
const MATCHERS: Readonly<Record<string, readonly string[]>> = { detail: [':id', ':id/:tab'] };

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
const join = (prefix: string, rest: string) => [prefix, rest].filter(Boolean).join('/');

/** The patterns of one `*.routes.ts`. An unknown matcher stands by its name, so that no table can have it. */
const patternsIn = (text: string): string[] => [
  ...all(text, PATH),
  ...all(text, MATCHER).flatMap((name) => MATCHERS[name] ?? [`matcher ${name}`]),
];

/** Every route that the dashboard has, read from its routers. */
export function patterns(): string[] {
  const top = read('routes.ts');
  const rooms = [...top.matchAll(CHILDREN)].map(([, prefix = '', file = '']) => ({ prefix, file }));
  const below = rooms.flatMap(({ prefix, file }) =>
    patternsIn(read(`${file}.ts`)).map((rest) => join(prefix, rest)),
  );
  const own = patternsIn(top).filter((pattern) => !rooms.some(({ prefix }) => prefix === pattern));
  return [...new Set([...own, ...below])].sort();
}
