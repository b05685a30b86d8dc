import { expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../../..');
const read = (pattern: string): string =>
  globSync(pattern, { cwd: root })
    .filter((file) => !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');

/** In the frame around each page, or without a look of its own; `ka-facts` shows an address. */
const ELSEWHERE = ['ka-language-switch', 'ka-toasts', 'kaAddress', 'kaArrowKeys'];

it('the gallery shows every component', () => {
  const selectors = [...read('libs/ui/src/**/*.ts').matchAll(/selector: '([^']+)'/g)].map(
    ([, one]) => one ?? '',
  );
  const names = [...new Set(selectors.flatMap((one) => one.match(/ka-[a-z-]+|ka[A-Z]\w+/g) ?? []))];
  const gallery = read('apps/dashboard/src/app/shell/gallery/*.{ts,html}');
  expect(names.length).toBeGreaterThan(30);
  expect(
    names.filter((name) => !ELSEWHERE.includes(name) && !new RegExp(`\\b${name}\\b`).test(gallery)),
  ).toEqual([]);
});
