import type { FileType } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { notFound } from '../errors/hub-error.js';
import { FileStore } from './file-store.js';
import { ParentKinds, type FileReader } from './parent-kinds.js';
import type { Range } from './range.js';

/** A file as its row tells of it. */
export interface FileRow {
  id: string;
  name: string;
  type: FileType;
  bytes: number;
  sha256: string;
  parentType: string;
  parentId: string;
  used: boolean;
  uploadedBy: string | null;
}

/** $1 network · $2 file */
const ONE = `SELECT json_build_object('id', a.id, 'name', a.name, 'type', a.type, 'bytes', a.bytes,
    'sha256', encode(a.sha256, 'hex'), 'parentType', a.parent_type, 'parentId', a.parent_id,
    'used', a.used_at IS NOT NULL, 'uploadedBy', a.uploaded_by)
  FROM attachments a WHERE a.network_id = $1 AND a.id = $2 AND a.removed_at IS NULL`;

/** Finds files for whoever may read what they belong to, now. Not yours and not there are the same answer. */
@Injectable()
export class Downloads {
  constructor(
    private readonly kinds: ParentKinds,
    private readonly store: FileStore,
  ) {}

  async find(reader: FileReader, id: string): Promise<FileRow> {
    const row = await reader.read.page<FileRow | null>('file', ONE, [reader.networkId, id]);
    if (!row || !(await this.mayRead(reader, row))) throw notFound();
    return row;
  }

  open(networkId: string, id: string, range?: Range): Readable {
    return this.store.read(networkId, id, range);
  }

  /** Until it is used it belongs to nothing, and is for the person who sent it. */
  private async mayRead(reader: FileReader, row: FileRow): Promise<boolean> {
    if (!row.used) return row.uploadedBy !== null && row.uploadedBy === reader.actor?.accountId;
    return (await this.kinds.get(row.parentType)?.canRead(reader, row.parentId)) === true;
  }
}
