import { cleanText, ok, refused, under, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { keepSpellings } from '../spellings.js';
import type { ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

export interface TellNamesInput extends ImportStepInput {
  names: readonly { name: string; organizationId: string }[];
}

/** Longer than any name in a list; what is longer is no name. */
const LONGEST_NAME = 1_000;

/** Says whom the names in a list mean. It is remembered for every later list, and this one is checked again. */
@Injectable()
export class TellNames {
  constructor(private readonly steps: ImportSteps) {}

  execute(actor: Actor, input: TellNamesInput): Promise<ImportResult> {
    return this.steps.take(actor, 'match', input, async (_run, tx) => {
      if (input.names.length === 0) return refused('REQUIRED', 'names[0].organizationId');
      for (const [i, { name }] of input.names.entries()) {
        const clean = cleanText(name, { max: LONGEST_NAME, required: true });
        if (!clean.ok) return { ok: false, refusal: under(`names[${i}].name`, clean.refusal) };
      }
      const kept = await keepSpellings(tx, input.names);
      if (kept < input.names.length) return refused('OTHER_NETWORK', 'names[0].organizationId');
      return ok({ set: { report: {} }, task: 'check' });
    });
  }
}
