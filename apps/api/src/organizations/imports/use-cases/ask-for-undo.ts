import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

/** Lets an import be taken back. A large one takes a while, so it is done apart from this request. */
@Injectable()
export class AskForUndo {
  constructor(private readonly steps: ImportSteps) {}

  execute(actor: Actor, input: ImportStepInput): Promise<ImportResult> {
    return this.steps.take(actor, 'undo', input, async () => ok({ task: 'undo' }));
  }
}
