import { isCode, MERGE_FIELDS, ok, refused, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/errors/index.js';
import type { ImportResult } from './begin-import.js';
import { ImportSteps, type ImportStepInput } from './import-steps.js';

export interface JudgePairInput extends ImportStepInput {
  pairId: string;
  /** Null: not decided after all; both stand side by side. */
  decision: 'MERGE' | 'DIFFERENT' | null;
  /** Fields of the new record that are taken over when they are merged. */
  take?: readonly string[] | null;
}

/** Says whether two that look alike are one. That they are not is remembered for every later import. */
@Injectable()
export class JudgePair {
  constructor(private readonly steps: ImportSteps) {}

  execute(actor: Actor, input: JudgePairInput): Promise<ImportResult> {
    return this.steps.take(actor, 'judge', input, async (run, tx) => {
      const { pairId, decision } = input;
      const take = [...(input.take ?? [])];
      const unknown = take.findIndex((field) => !isCode(MERGE_FIELDS, field));
      if (unknown !== -1) return refused('UNKNOWN_CODE', `take[${unknown}]`);
      const rows = (await tx.manager.query(
        `WITH judged AS (
           UPDATE import_pairs SET decision = $4, take = $5 WHERE network_id = $1 AND import_id = $2 AND id = $3
           RETURNING first_id, second_id)
         SELECT least(first_id, second_id) AS first, greatest(first_id, second_id) AS second FROM judged`,
        [run.networkId, run.id, pairId, decision, JSON.stringify(decision === 'MERGE' ? take : [])],
      )) as { first: string; second: string }[];
      const [pair] = rows;
      if (!pair) throw notFound();
      const key = [run.networkId, pair.first, pair.second];
      const remembered =
        decision === 'DIFFERENT'
          ? `INSERT INTO distinct_organizations (network_id, first_id, second_id, decided_by, decided_at)
               VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`
          : 'DELETE FROM distinct_organizations WHERE network_id = $1 AND first_id = $2 AND second_id = $3';
      await tx.manager.query(remembered, decision === 'DIFFERENT' ? [...key, actor.accountId, tx.now] : key);
      return ok({});
    });
  }
}
