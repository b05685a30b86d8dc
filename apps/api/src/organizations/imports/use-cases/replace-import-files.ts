import { ok, type Actor, type Language } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ImportFiles } from '../import-files.js';
import { lookAt } from '../look-at-files.js';
import { startingPoint, type ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

export interface ReplaceFilesInput extends ImportStepInput {
  fileIds: readonly string[];
  reader: Language;
}

/** Takes a corrected file in place of the one before. Columns that are the same keep their meaning, and it is checked again. */
@Injectable()
export class ReplaceImportFiles {
  constructor(
    private readonly steps: ImportSteps,
    private readonly files: ImportFiles,
  ) {}

  execute(actor: Actor, { fileIds, reader, ...input }: ReplaceFilesInput): Promise<ImportResult> {
    const step = { ...input, fileIds };
    return this.steps.take(actor, 'match', step, async (run, tx) => {
      const files = await this.files.claim(tx, fileIds, run.id);
      if (!files.ok) return files;
      const looked = await lookAt(this.files.open(run.networkId, files.value), reader);
      if (!looked.ok) return looked;
      await this.files.remove(tx, run.files);
      const { state, matching } = await startingPoint(tx, run.source, looked.value);
      const set = { state, matching, files: files.value, preview: looked.value, report: {} };
      return ok(state === 'MATCHED' ? { set, task: 'check' } : { set });
    });
  }
}
