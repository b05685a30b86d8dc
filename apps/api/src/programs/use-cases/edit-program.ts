import { ok, programRules, type Actor, type EasyRequest, type PlanRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { offeredFor } from '../../networks/index.js';
import { ProgramPartnerEntity } from '../entities/index.js';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

export type EditProgramInput = ProgramStepInput & PlanRequest & { easy?: EasyRequest | null };

/** A partner or the coordination changes the plan, its texts or its days; partners go along when the days move. */
@Injectable()
export class EditProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: EditProgramInput): Promise<ProgramStepResult> {
    const { networkId } = actor;
    return this.steps.take(actor, 'program.edit', input, async ({ program, partners }, tx) => {
      const given = (input.targetGroups ?? []) as readonly string[];
      // Who has a group that is no longer offered keeps it.
      const added = given.filter((code) => !program.targetGroups.includes(code));
      const extra = [...program.targetGroups, ...(await offeredFor(networkId, tx, added))];
      const edited = programRules.edit(
        { program, partners, today: tx.today, extraTargetGroups: extra },
        input,
      );
      if (!edited.ok) return edited;
      const { set, event, fields, forgetApprovals, moved } = edited.value;
      for (const { id, fromDate, toDate } of moved)
        await tx.manager.update(ProgramPartnerEntity, { networkId, id }, { fromDate, toDate });
      if (forgetApprovals)
        await tx.manager.update(
          ProgramPartnerEntity,
          { networkId, programId: program.id },
          { approvedBy: null, approvedOn: null },
        );
      return ok({ set, event, data: { fields, approvalsForgotten: forgetApprovals || undefined } });
    });
  }
}
