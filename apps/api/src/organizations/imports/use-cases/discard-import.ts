import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { clearFindings } from '../findings.js';
import { ImportFiles } from '../import-files.js';
import { ImportKinds } from '../import-kinds.js';
import type { ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

/** Throws away an import that was not confirmed, with its files. */
@Injectable()
export class DiscardImport {
  constructor(
    private readonly steps: ImportSteps,
    private readonly files: ImportFiles,
    private readonly kinds: ImportKinds,
  ) {}

  execute(actor: Actor, input: ImportStepInput): Promise<ImportResult> {
    return this.steps.take(actor, 'discard', input, async (run, tx) => {
      await this.files.remove(tx, run.files);
      await clearFindings(tx, run.id);
      await this.kinds.of(run.kind).forget(tx, run);
      return ok({ set: { files: [] } });
    });
  }
}
