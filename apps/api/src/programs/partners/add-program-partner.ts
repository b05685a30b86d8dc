import { ok, programRules, type Actor, type PartnerRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { activeMembers } from '../programs.repository.js';
import {
  insertPartner,
  onlyVersion,
  ProgramSteps,
  type ProgramStepInput,
  type ProgramStepResult,
} from '../use-cases/program-steps.js';

/** One more organization, or one more role of an organization. */
@Injectable()
export class AddProgramPartner {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput & PartnerRequest): Promise<ProgramStepResult> {
    const { organizationId } = input;
    return this.steps.take(actor, 'program.editPartners', input, async (facts, tx) => {
      const members = await activeMembers(actor.networkId, tx, [organizationId]);
      const decided = programRules.addPartner({ ...facts, members }, input);
      if (!decided.ok) return decided;
      const { role, fromDate, toDate } = decided.value;
      const partnerId = await insertPartner(tx, facts.program.id, decided.value);
      const data = { partnerId, organizationId, role, fromDate, toDate };
      return ok({ ...onlyVersion(facts, 'program.partnerAdded'), organizationId, data });
    });
  }
}
