import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/errors/index.js';
import { ProgramServiceEntity } from '../entities/index.js';
import {
  onlyVersion,
  ProgramSteps,
  type ProgramStepInput,
  type ProgramStepResult,
} from '../use-cases/program-steps.js';

/** A service leaves the portfolio. */
@Injectable()
export class RemoveProgramService {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput & { itemId: string }): Promise<ProgramStepResult> {
    const { networkId } = actor;
    const { itemId: id } = input;
    return this.steps.take(actor, 'program.editServices', input, async (facts, tx) => {
      const item = facts.portfolio.find((one) => one.id === id);
      if (!item) throw notFound();
      const decided = programRules.removeService(facts);
      if (!decided.ok) return decided;
      await tx.manager.delete(ProgramServiceEntity, { networkId, id });
      const { serviceId, organizationId } = item;
      const data = { itemId: id, serviceId, organizationId };
      return ok({ ...onlyVersion(facts, 'program.serviceRemoved'), organizationId, data });
    });
  }
}
