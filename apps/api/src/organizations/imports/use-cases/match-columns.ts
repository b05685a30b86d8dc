import { checkMatching, ok, refused, type Actor, type ImportSettings } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/db/index.js';
import { remember } from '../remembered.js';
import type { ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

export interface MatchColumnsInput extends ImportStepInput, ImportSettings {
  columns: readonly { column: string; field?: string | null | undefined }[];
}

/** Says which column is what; it is remembered for the next file of this source, and the file is checked. */
@Injectable()
export class MatchColumns {
  constructor(private readonly steps: ImportSteps) {}

  execute(actor: Actor, input: MatchColumnsInput): Promise<ImportResult> {
    return this.steps.take(actor, 'match', input, async (run, tx) => {
      const { organizationId = null, year = null, date = null } = input;
      const settings = { organizationId, year, date };
      const matching = checkMatching(input.columns, run.kind, settings);
      if (!matching.ok) return matching;
      if (organizationId !== null && !(await isListed(tx, organizationId)))
        return refused('OTHER_NETWORK', 'organizationId');
      await remember(tx, { ...run, matching: matching.value });
      return ok({ set: { matching: matching.value, settings, report: {} }, task: 'check' });
    });
  }
}

async function isListed(tx: Tx, organizationId: string): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(
    'SELECT 1 FROM organizations WHERE network_id = $1 AND id = $2',
    [tx.actor.networkId, organizationId],
  );
  return rows.length > 0;
}
