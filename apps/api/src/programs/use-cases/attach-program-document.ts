import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { Attachments } from '../../platform/files/index.js';
import { AGREEMENT, DOCUMENT_TYPES, PROGRAM } from '../program-files.js';
import { onlyVersion, ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** `agreement`: it is the signed paper that pays for the programme. */
export type AttachProgramDocumentInput = ProgramStepInput & { fileId: string; agreement: boolean };

/** Keeps a file with the programme: a document that the network reads, or the agreement, which is its partners'. */
@Injectable()
export class AttachProgramDocument {
  constructor(
    private readonly steps: ProgramSteps,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: AttachProgramDocumentInput): Promise<ProgramStepResult> {
    const { fileId, agreement } = input;
    return this.steps.take(actor, 'program.attachDocument', input, async (facts, tx) => {
      const { id } = facts.program;
      const decided = agreement
        ? programRules.attachAgreement({ ...facts, openDuties: 0 }, { fileId })
        : ok(onlyVersion(facts, 'program.documentAttached'));
      if (!decided.ok) return decided;
      const claimed = await this.attachments.claim(tx, {
        fileId,
        from: { type: PROGRAM, id },
        to: { type: agreement ? AGREEMENT : PROGRAM, id },
        types: DOCUMENT_TYPES,
      });
      return claimed.ok ? ok({ ...decided.value, data: { fileId } }) : claimed;
    });
  }
}
