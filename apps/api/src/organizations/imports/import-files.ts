import { ok, type FileType, type Refusal, type Result } from '@kalaka/domain';
import { unpacked, type SourceFiles } from '@kalaka/standards';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/index.js';
import { Attachments } from '../../platform/files/index.js';
import type { StoredFile } from './stored-values.js';

/** The kind of parent under which files of imports are kept; sent to the network, then given to their import. */
export const IMPORT_PARENT = 'import';
export const IMPORT_TYPES: readonly FileType[] = ['CSV', 'TEXT', 'XLSX', 'JSON', 'ZIP'];

/** The files of imports in the store of the platform. */
@Injectable()
export class ImportFiles {
  constructor(private readonly attachments: Attachments) {}

  /** Gives sent files to an import. */
  async claim(tx: Tx, fileIds: readonly string[], importId: string): Promise<Result<StoredFile[], Refusal>> {
    const files: StoredFile[] = [];
    for (const fileId of fileIds) {
      const from = { type: IMPORT_PARENT, id: tx.actor.networkId };
      const to = { type: IMPORT_PARENT, id: importId };
      const claimed = await this.attachments.claim(tx, { fileId, from, to, types: IMPORT_TYPES });
      if (!claimed.ok) return claimed;
      const { id, name, bytes } = claimed.value;
      files.push({ id, name, bytes });
    }
    return ok(files);
  }

  /** What a reader sees of them: names and streams; of an archive what is in it. */
  open(networkId: string, files: readonly StoredFile[]): SourceFiles {
    return unpacked({
      names: async () => files.map(({ name }) => name).sort(),
      open: (name) => {
        const file = files.find((one) => one.name === name);
        if (!file) throw new Error(`no such file: ${name}`);
        return this.attachments.content(networkId, file.id);
      },
    });
  }

  async remove(tx: Tx, files: readonly StoredFile[]): Promise<void> {
    for (const { id } of files) await this.attachments.remove(tx, id);
  }
}
