import { ok, programRules, type Actor, type ProposeRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { offeredFor } from '../../networks/index.js';
import { ownOrganization } from '../../organizations/index.js';
import { demand } from '../../platform/access/index.js';
import { ProgramEntity } from '../entities/index.js';
import { activeMembers } from '../programs.repository.js';
import { columnsOf, insertPartner, ProgramSteps, type ProgramStepResult } from './program-steps.js';

export type ProposeProgramInput = ProposeRequest & {
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
};

/** A member proposes work that it would do with others; the coordination may propose it for several. */
@Injectable()
export class ProposeProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProposeProgramInput): Promise<ProgramStepResult> {
    const { networkId } = actor;
    return this.steps.inTransaction(actor, 'program.propose', input, async (tx) => {
      demand(actor, 'program.propose', { networkId });
      const named = input.partners.map(({ organizationId }) => organizationId);
      const facts = {
        today: tx.today,
        extraTargetGroups: await offeredFor(networkId, tx, input.targetGroups),
        members: await activeMembers(networkId, tx, named),
        ownOrganizationId: ownOrganization(actor),
      };
      const decided = programRules.propose(facts, input);
      if (!decided.ok) return decided;
      const { program, partners, event } = decided.value;
      const id = input.id ?? newId();
      await tx.manager.insert(ProgramEntity, { networkId, id, ...columnsOf(program) } as object);
      for (const partner of partners) await insertPartner(tx, id, partner);
      const lead = partners.find(({ role }) => role === 'ACCOUNTABLE');
      await tx.audit({
        event: event.name,
        subject: { type: 'program', id },
        organizationId: lead?.organizationId,
        to: event.to ?? undefined,
        data: { version: program.version, fromDate: program.fromDate, toDate: program.toDate },
        personal: { title: { ...program.title } },
      });
      return ok({ programId: id });
    });
  }
}
