import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

/** Lets the import begin. Until here nothing of it is in the register. */
@Injectable()
export class ConfirmImport {
  constructor(private readonly steps: ImportSteps) {}

  execute(actor: Actor, input: ImportStepInput): Promise<ImportResult> {
    return this.steps.take(actor, 'confirm', input, async () => ok({ task: 'run' }));
  }
}
