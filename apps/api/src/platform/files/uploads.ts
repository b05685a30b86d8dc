import { Readable } from 'node:stream';
import {
  checkContent,
  checkFileName,
  isImage,
  ok,
  refused,
  sizeLimit,
  SYSTEM_ID,
  tooLarge,
  type Actor,
  type FileLimits,
  type FileType,
  type NamedFile,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { SETTINGS, type RunSettings } from '../config/settings.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import { badInput } from '../errors/hub-error.js';
import { FileStore, FileTooLarge, SendingStopped, StorageFull, type Arrived } from './file-store.js';
import { cleanPicture, DamagedPicture, seenIn } from './look-inside.js';

export interface Sent {
  parent: { type: string; id: string };
  name: unknown;
  stream: Readable;
  accepts: readonly FileType[];
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** A file that lies in the store and waits to be used. */
export interface StoredFile extends NamedFile {
  id: string;
  bytes: number;
  sha256: string;
}

type Taken = Result<Arrived, Refusal>;

/**
 * Takes files in: streamed to disk, cut off at the limit, looked into, pictures cleaned. Then the row is written; a file
 * without a row is nobody's and is cleared away, a row without a file cannot come about. Who may send is asked before.
 */
@Injectable()
export class Uploads {
  private readonly limits: FileLimits;

  constructor(
    @Inject(SETTINGS) settings: Pick<RunSettings, 'limits'>,
    private readonly store: FileStore,
    private readonly unitOfWork: UnitOfWork,
  ) {
    const { file, video } = settings.limits;
    this.limits = { file, video };
  }

  async take(
    actor: Actor,
    { parent, name, stream, accepts, id }: Sent,
  ): Promise<Result<StoredFile, Refusal>> {
    const named = checkFileName(name, accepts);
    if (!named.ok) return named;
    const taken = await this.checked(stream, named.value.type);
    if (!taken.ok) return taken;
    const { bytes, sha256 } = taken.value;
    const file = { ...named.value, id: id ?? newId(), bytes, sha256: sha256.toString('hex') };
    const kept = await this.keep(actor, parent, file, taken.value);
    return kept.ok ? ok(file) : kept;
  }

  private async checked(stream: Readable, type: FileType): Promise<Taken> {
    const limit = sizeLimit(type, this.limits);
    const arrived = await this.arrived(stream, limit);
    if (!arrived.ok) return arrived;
    const { part } = arrived.value;
    const seen = checkContent(type, await seenIn(part));
    if (seen.ok && !isImage(type)) return arrived;
    const result = seen.ok ? await this.cleaned(part, type, limit) : seen;
    await this.store.discard(part);
    return result;
  }

  private async cleaned(part: string, type: FileType, limit: number): Promise<Taken> {
    try {
      return await this.arrived(Readable.from([await cleanPicture(part, type)]), limit);
    } catch (error) {
      if (error instanceof DamagedPicture) return refused('FILE_DAMAGED', 'file');
      throw error;
    }
  }

  private async arrived(stream: Readable, limit: number): Promise<Taken> {
    try {
      return ok(await this.store.take(stream, limit));
    } catch (error) {
      if (error instanceof FileTooLarge) return tooLarge(limit);
      if (error instanceof StorageFull) return refused('STORAGE_FULL', 'file');
      if (error instanceof SendingStopped) throw badInput({ field: 'file', rule: 'isWhole' });
      throw error;
    }
  }

  /** The file first, then the row: what is written about is there. */
  private async keep(
    actor: Actor,
    parent: Sent['parent'],
    file: StoredFile,
    arrived: Arrived,
  ): Promise<Result<null, Refusal>> {
    await this.store.keep(arrived, actor.networkId, file.id);
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        const by = actor.accountId === SYSTEM_ID ? null : actor.accountId;
        await tx.manager.query(
          `INSERT INTO attachments (network_id, id, parent_type, parent_id, name, type, bytes, sha256, uploaded_by, uploaded_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            ...[actor.networkId, file.id, parent.type, parent.id, file.name, file.type, file.bytes],
            ...[arrived.sha256, by, tx.now],
          ],
        );
        return ok(null);
      });
    } catch (error) {
      await this.store.remove(actor.networkId, file.id);
      throw error;
    }
  }
}
