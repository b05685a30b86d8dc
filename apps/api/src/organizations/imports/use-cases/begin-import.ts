import {
  IMPORT_KINDS,
  importSource,
  isCode,
  MAX_IMPORT_FILES,
  ok,
  refused,
  rememberedMatching,
  type Actor,
  type ImportKind,
  type ImportState,
  type Language,
  type MatchedColumn,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { ImportEntity } from '../import.entity.js';
import { ImportFiles } from '../import-files.js';
import { ImportKinds } from '../import-kinds.js';
import { askForWork } from '../import-work.js';
import { remember, rememberedOf } from '../remembered.js';
import type { Preview, StoredFile } from '../stored-values.js';

export interface BeginImportInput {
  /** What the list is of; of organizations where nothing is said. */
  kind?: string | null;
  /** Files that were sent for it. */
  fileIds: readonly string[];
  /** How people call the source. */
  title: string;
  /** The language its texts are in (BCP 47). */
  language: string;
  /** The language of the person, in which a file that cannot be read is told of. */
  reader: Language;
  idempotencyKey?: string | null;
}

export type ImportResult = Result<{ importId: string }, Refusal>;

/** Looks at the files and makes a run. A source whose columns were matched before is checked at once. */
@Injectable()
export class BeginImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ImportFiles,
    private readonly kinds: ImportKinds,
  ) {}

  async execute(actor: Actor, input: BeginImportInput): Promise<ImportResult> {
    demand(actor, 'organization.import', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'organization.import', input.idempotencyKey, input, () => this.begin(tx, input)),
    );
  }

  private async begin(tx: Tx, input: BeginImportInput): Promise<ImportResult> {
    const { fileIds, title, language, reader } = input;
    const kind = input.kind ?? 'ORGANIZATIONS';
    if (!isCode(IMPORT_KINDS, kind)) return refused('UNKNOWN_CODE', 'kind');
    const { networkId, accountId } = tx.actor;
    const source = importSource(title);
    if (!source.ok) return source;
    if (fileIds.length === 0) return refused('REQUIRED', 'files');
    if (fileIds.length > MAX_IMPORT_FILES) return refused('TOO_MANY', 'files', { max: MAX_IMPORT_FILES });
    const importId = newId();
    const files = await this.files.claim(tx, fileIds, importId);
    if (!files.ok) return files;
    const looked = await this.kinds.of(kind).look(this.files.open(networkId, files.value), reader);
    if (!looked.ok) return looked;
    const begun = await startingPoint(tx, { kind, source: source.value.source }, looked.value);
    await tx.manager.insert(ImportEntity, {
      ...{
        networkId,
        id: importId,
        kind,
        settings: {},
        ...source.value,
        language,
        ...begun,
        preview: looked.value,
      },
      ...{ files: files.value as StoredFile[], report: {}, failure: null, version: 1 },
      ...{ createdBy: accountId, createdAt: tx.now },
    } as never);
    if (begun.state === 'MATCHED') {
      await remember(tx, { kind, ...source.value, language, matching: begun.matching });
      await askForWork(tx, { importId, version: 1, task: 'check' });
    }
    return ok({ importId });
  }
}

/** Where a run begins: with its columns, unless the files say themselves what is what, or the source is known. */
export async function startingPoint(
  tx: Tx,
  { kind, source }: { kind: ImportKind; source: string },
  preview: Preview,
): Promise<{ state: ImportState; matching: MatchedColumn[] | null }> {
  if (preview.format !== 'OWN_TABLE') return { state: 'MATCHED', matching: null };
  const remembered = await rememberedOf(tx, kind, source);
  const names = preview.columns.map(({ name }) => name);
  const matching = remembered && rememberedMatching(names, remembered, kind);
  return { state: matching ? 'MATCHED' : 'UPLOADED', matching };
}
