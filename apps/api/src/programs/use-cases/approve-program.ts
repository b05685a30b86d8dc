import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ownOrganization } from '../../organizations/index.js';
import { ProgramPartnerEntity } from '../entities/index.js';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** An authorised officer approves for the own organization; with the last of all partners the programme is approved. */
@Injectable()
export class ApproveProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput): Promise<ProgramStepResult> {
    const { networkId, accountId } = actor;
    return this.steps.take(actor, 'program.approve', input, async (facts, tx) => {
      const organizationId = ownOrganization(actor) ?? '';
      const services = facts.portfolio.length;
      const decided = programRules.approve({ ...facts, services }, organizationId, tx.today);
      if (!decided.ok) return decided;
      const { approved, set, event } = decided.value;
      await tx.manager.update(
        ProgramPartnerEntity,
        { networkId, id: In([...approved]) },
        { approvedBy: accountId, approvedOn: tx.today },
      );
      return ok({ set, event, organizationId });
    });
  }
}
