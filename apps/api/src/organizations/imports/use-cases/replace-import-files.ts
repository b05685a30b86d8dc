import { ok, refused, type Actor, type Language } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ImportFiles } from '../import-files.js';
import { ImportKinds } from '../import-kinds.js';
import { startingPoint, type ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

export interface ReplaceFilesInput extends ImportStepInput {
  fileIds: readonly string[];
  reader: Language;
}

/**
 * Takes corrected files in place of those before; of several, those that are named again stay. Columns that are the same
 * keep their meaning, and all is checked again.
 */
@Injectable()
export class ReplaceImportFiles {
  constructor(
    private readonly steps: ImportSteps,
    private readonly files: ImportFiles,
    private readonly kinds: ImportKinds,
  ) {}

  execute(actor: Actor, { fileIds, reader, ...input }: ReplaceFilesInput): Promise<ImportResult> {
    const step = { ...input, fileIds };
    return this.steps.take(actor, 'match', step, async (run, tx) => {
      if (fileIds.length === 0) return refused('REQUIRED', 'files');
      const kept = run.files.filter(({ id }) => fileIds.includes(id));
      const fresh = fileIds.filter((id) => !kept.some((file) => file.id === id));
      const claimed = await this.files.claim(tx, fresh, run.id);
      if (!claimed.ok) return claimed;
      const files = [...kept, ...claimed.value];
      const looked = await this.kinds.of(run.kind).look(this.files.open(run.networkId, files), reader);
      if (!looked.ok) return looked;
      await this.files.remove(
        tx,
        run.files.filter((file) => !kept.includes(file)),
      );
      const { state, matching } = await startingPoint(tx, run, looked.value);
      const set = { state, matching, files, preview: looked.value, report: {} };
      return ok(state === 'MATCHED' ? { set, task: 'check' } : { set });
    });
  }
}
