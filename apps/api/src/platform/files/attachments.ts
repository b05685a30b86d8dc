import { FILE_TYPES, ok, refused, SYSTEM_ID, type FileType, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Tx } from '../db/tx.js';
import { FileStore } from './file-store.js';
import { DISCARD_FILE } from './sweep-files.job.js';

interface Place {
  type: string;
  id: string;
}

export interface Claim {
  fileId: string;
  /** Where it was sent to. */
  from: Place;
  /** Where it belongs from now on: whoever may read this may read the file. */
  to: Place;
  /** Narrower than what was accepted when it was sent. */
  types?: readonly FileType[];
}

export interface ClaimedFile {
  id: string;
  name: string;
  type: FileType;
  bytes: number;
}

/** What rooms do with files in the transactions of their commands. */
@Injectable()
export class Attachments {
  constructor(private readonly store: FileStore) {}

  /**
   * Gives a sent file its place. It must be one's own, unused, and have been sent to `from`; anything else is
   * FILE_MISSING, so that nobody finds out about files of others. A second claim waits for the first and finds it used.
   */
  async claim(
    tx: Tx,
    { fileId, from, to, types = FILE_TYPES }: Claim,
  ): Promise<Result<ClaimedFile, Refusal>> {
    const { networkId, accountId } = tx.actor;
    const mine = accountId === SYSTEM_ID ? null : accountId;
    const found = (await tx.manager.query(
      `WITH claimed AS (
         UPDATE attachments SET used_at = $8, parent_type = $5, parent_id = $6
          WHERE network_id = $1 AND id = $2 AND parent_type = $3 AND parent_id = $4 AND used_at IS NULL
            AND uploaded_by IS NOT DISTINCT FROM $7::uuid RETURNING *)
       SELECT id, name, type, bytes::int AS bytes FROM claimed`,
      [networkId, fileId, from.type, from.id, to.type, to.id, mine, tx.now],
    )) as ClaimedFile[];
    const [file] = found;
    if (!file) return refused('FILE_MISSING', 'file');
    if (!types.includes(file.type)) return refused('FILE_TYPE_NOT_ALLOWED', 'file');
    return ok(file);
  }

  /** Takes a file away. The row tells that there was one; the file itself goes after the commit. */
  async remove(tx: Tx, fileId: string): Promise<void> {
    const { networkId } = tx.actor;
    await tx.manager.query(
      `UPDATE attachments SET removed_at = $3 WHERE network_id = $1 AND id = $2 AND removed_at IS NULL`,
      [networkId, fileId, tx.now],
    );
    await tx.after({ name: DISCARD_FILE, data: { networkId, fileId } });
  }

  /** The content, for a room that works with it (an import). Rights are the caller's question. */
  content(networkId: string, fileId: string): Readable {
    return this.store.read(networkId, fileId);
  }
}
