import type { Actor, ImportKind, Language, Refusal, Result } from '@kalaka/domain';
import type { SourceFiles } from '@kalaka/standards';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/index.js';
import type { Finding } from './findings.js';
import type { ImportEntity } from './import.entity.js';
import type { ProgressNotes } from './progress-notes.js';
import type { ImportReport, Preview } from './stored-values.js';

/** What checking found, and what else is kept with it in the same transaction. */
export interface Checked {
  report: ImportReport;
  findings: readonly Finding[];
  keep?(tx: Tx): Promise<void>;
}

/** What a room knows of its own lists; everything else about an import is the same for all. */
export interface ListsOf {
  readonly kind: ImportKind;
  /** How the files can be read. FILE_UNREADABLE with the reason in words. */
  look(files: SourceFiles, reader: Language): Promise<Result<Preview, Refusal>>;
  /** Reads the files and says what an import would do; writes nothing but what waits to be confirmed. */
  check(actor: Actor, run: ImportEntity, progress: ProgressNotes): Promise<Checked>;
  /** Brings it all in, and says so in the run, in one transaction. */
  bringIn(actor: Actor, run: ImportEntity, progress: ProgressNotes): Promise<Result<null, Refusal>>;
  /** Takes it all back. CHANGED_SINCE with the names of what somebody has changed. */
  takeBack(tx: Tx, run: ImportEntity): Promise<Result<null, Refusal>>;
  /** Nobody will confirm it any more: what waited goes. */
  forget(tx: Tx, run: ImportEntity): Promise<void>;
}

/** The rooms whose lists can be imported register here at start. */
@Injectable()
export class ImportKinds {
  private readonly lists = new Map<ImportKind, ListsOf>();

  register(lists: ListsOf): void {
    this.lists.set(lists.kind, lists);
  }

  of(kind: ImportKind): ListsOf {
    const lists = this.lists.get(kind);
    if (!lists) throw new Error(`no room has registered lists of ${kind}`);
    return lists;
  }
}
