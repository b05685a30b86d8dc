import fs from 'node:fs/promises';
import path from 'node:path';
import type { PerformedErasure } from './replay-erasures.js';

/** Where the log of erasures lies: beside the database and its files, so that it outlives both when a backup comes back. */
export const erasureLogFile = ({ dataDir }: { dataDir: string }): string =>
  path.join(dataDir, 'erasures.jsonl');

/** Who was erased, as ids and moments, one a line. @throws when a line is no such entry: half a log forgets too few */
export async function readErasureLog(file: string): Promise<PerformedErasure[]> {
  const text = await fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, index) => entryIn(line, `${file}:${index + 1}`));
}

const PARTS = ['networkId', 'id', 'accountId', 'requestedAt', 'performedAt'] as const;

function entryIn(line: string, place: string): PerformedErasure {
  const entry = JSON.parse(line) as PerformedErasure;
  if (PARTS.some((part) => typeof entry[part] !== 'string')) throw new Error(`${place} is no erasure`);
  return entry;
}

/**
 * Adds what the log does not hold yet, and takes nothing out: a database that came back from a backup knows less than the
 * log. The new log takes the place of the old one as a whole.
 */
export async function addToErasureLog(file: string, erasures: readonly PerformedErasure[]): Promise<void> {
  const held = await readErasureLog(file);
  const ids = new Set(held.map(({ networkId, id }) => `${networkId} ${id}`));
  const more = erasures.filter(({ networkId, id }) => !ids.has(`${networkId} ${id}`));
  if (more.length === 0) return;
  await fs.mkdir(path.dirname(file), { recursive: true });
  const lines = [...held, ...more].map((one) => `${JSON.stringify(one)}\n`);
  await fs.writeFile(`${file}.new`, lines.join(''), { mode: 0o600, flush: true });
  await fs.rename(`${file}.new`, file);
}
