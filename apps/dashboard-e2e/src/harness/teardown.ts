import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reviewFile } from './axe.js';
import { REVIEW_DIR } from './state.js';

interface Line {
  name: string;
  open: Record<string, number>;
}

const sorted = <T>(record: Record<string, T>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** With `KALAKA_REVIEW=write`: the list of what axe left open, from what the workers saw. */
export default function teardown(): void {
  if (process.env['KALAKA_REVIEW'] !== 'write') return;
  const lines = readdirSync(REVIEW_DIR)
    .flatMap((file) => readFileSync(path.join(REVIEW_DIR, file), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const review: Record<string, Record<string, number>> = {};
  for (const { name, open } of lines) {
    for (const [rule, count] of Object.entries(open)) {
      const page = (review[name] ??= {});
      page[rule] = Math.max(page[rule] ?? 0, count);
    }
  }
  const list = Object.fromEntries(Object.entries(sorted(review)).map(([name, open]) => [name, sorted(open)]));
  writeFileSync(reviewFile, `${JSON.stringify(list, null, 2)}\n`);
}
