import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/errors/index.js';
import { Attachments } from '../../platform/files/index.js';
import { PROGRAM } from '../program-files.js';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

export type RemoveProgramDocumentInput = ProgramStepInput & { fileId: string };

/** A document that stands on this programme; the agreement has a place of its own and stays. */
const THERE = `SELECT 1 FROM attachments WHERE network_id = $1 AND id = $2 AND parent_type = $3 AND parent_id = $4
  AND used_at IS NOT NULL AND removed_at IS NULL`;

/** A document leaves the programme: the trail keeps that it was there, the file goes. */
@Injectable()
export class RemoveProgramDocument {
  constructor(
    private readonly steps: ProgramSteps,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: RemoveProgramDocumentInput): Promise<ProgramStepResult> {
    const { fileId } = input;
    return this.steps.take(actor, 'program.attachDocument', input, async (facts, tx) => {
      const place = [actor.networkId, fileId, PROGRAM, facts.program.id];
      const found = (await tx.manager.query(THERE, place)) as unknown[];
      if (found.length === 0) throw notFound();
      const decided = programRules.removeDocument(facts);
      if (!decided.ok) return decided;
      await this.attachments.remove(tx, fileId);
      return ok({ ...decided.value, data: { fileId } });
    });
  }
}
