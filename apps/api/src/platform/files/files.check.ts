import type { Check, CheckReader } from '../verify/index.js';
import { FileStore } from './file-store.js';

interface Row {
  network: string;
  id: string;
  sha256: string;
}

/** A file younger than this may still be waiting for its row. */
const AN_HOUR = 3_600_000;

/** Rows and files one to one, and each file the one that was sent: read whole and hashed again. */
export const filesCheck = (folder: string, now: () => Date): Check => ({
  name: 'each attachment has its file, whole and unchanged, and no file is without one',
  run: async (reader: CheckReader) => {
    const store = new FileStore(folder);
    const { rows } = await reader.query(
      `SELECT network_id AS network, id, encode(sha256, 'hex') AS sha256 FROM attachments WHERE removed_at IS NULL`,
    );
    const kept = rows as Row[];
    return [...(await changed(store, kept)), ...(await strangers(store, kept, now()))];
  },
});

async function changed(store: FileStore, rows: readonly Row[]): Promise<string[]> {
  const breaches: string[] = [];
  for (const { network, id, sha256 } of rows) {
    const hash = await store.hash(network, id).catch(() => 'gone');
    if (hash !== sha256)
      breaches.push(`network ${network}, file ${id}: ${hash === 'gone' ? 'gone' : 'changed'}`);
  }
  return breaches;
}

async function strangers(store: FileStore, rows: readonly Row[], now: Date): Promise<string[]> {
  const known = new Set(rows.map(({ network, id }) => `${network}/${id}`));
  const before = new Date(now.getTime() - AN_HOUR);
  const breaches: string[] = [];
  for (const network of await store.networks())
    for (const id of await store.list(network, before))
      if (!known.has(`${network}/${id}`)) breaches.push(`network ${network}, file ${id}: without a row`);
  return breaches;
}
