import { ok, programRules, refused, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { ProgramServiceEntity } from '../entities/index.js';
import {
  onlyVersion,
  ProgramSteps,
  type ProgramStepInput,
  type ProgramStepResult,
} from '../use-cases/program-steps.js';

export type AddProgramServiceInput = ProgramStepInput & {
  serviceId: string;
  organizationId: string;
  level: unknown;
  /** Id for demo data. */
  id?: string;
};

const THERE = 'SELECT 1 FROM services WHERE network_id = $1 AND id = $2';

/** A public service joins what the partners have taken over together. */
@Injectable()
export class AddProgramService {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: AddProgramServiceInput): Promise<ProgramStepResult> {
    const { networkId } = actor;
    const { serviceId, organizationId } = input;
    return this.steps.take(actor, 'program.editServices', input, async (facts, tx) => {
      const decided = programRules.addService(facts, input);
      if (!decided.ok) return decided;
      const found = (await tx.manager.query(THERE, [networkId, serviceId])) as unknown[];
      if (found.length === 0) return refused('OTHER_NETWORK', 'serviceId');
      const row = { ...decided.value, networkId, id: input.id ?? newId(), programId: facts.program.id };
      await tx.manager.insert(ProgramServiceEntity, row);
      const data = { itemId: row.id, serviceId, organizationId };
      return ok({ ...onlyVersion(facts, 'program.serviceAdded'), organizationId, data });
    });
  }
}
