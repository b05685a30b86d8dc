import { checkMatching, ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { remember } from '../remembered.js';
import type { ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

export interface MatchColumnsInput extends ImportStepInput {
  columns: readonly { column: string; field?: string | null | undefined }[];
}

/** Says which column is what; it is remembered for the next file of this source, and the file is checked. */
@Injectable()
export class MatchColumns {
  constructor(private readonly steps: ImportSteps) {}

  execute(actor: Actor, input: MatchColumnsInput): Promise<ImportResult> {
    return this.steps.take(actor, 'match', input, async (run, tx) => {
      const matching = checkMatching(input.columns);
      if (!matching.ok) return matching;
      await remember(tx, { ...run, matching: matching.value });
      return ok({ set: { matching: matching.value, report: {} }, task: 'check' });
    });
  }
}
