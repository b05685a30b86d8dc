import { ok, programRules, refused, type Actor, type PlainDate } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/errors/index.js';
import { ProgramPartnerEntity } from '../entities/index.js';
import { activeMembers } from '../programs.repository.js';
import {
  insertPartner,
  onlyVersion,
  ProgramSteps,
  type ProgramStepInput,
  type ProgramStepResult,
} from '../use-cases/program-steps.js';

export type EndProgramPartnerInput = ProgramStepInput & {
  partnerId: string;
  /** Null takes the partner out whole; only while nothing binds. */
  lastDay: PlainDate | null;
  /** Who answers for the programme from the next day on. */
  successorId?: string | null;
};

/** A partner's role ends on a day; who answers for the programme hands over in the same act. */
@Injectable()
export class EndProgramPartner {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: EndProgramPartnerInput): Promise<ProgramStepResult> {
    const { networkId } = actor;
    return this.steps.take(actor, 'program.editPartners', input, async (facts, tx) => {
      const partner = facts.partners.find(({ id }) => id === input.partnerId);
      if (!partner) throw notFound();
      const decided = programRules.endPartner({ ...facts, partner }, input, tx.today);
      if (!decided.ok) return decided;
      const { lastDay, successor } = decided.value;
      const key = { networkId, id: partner.id };
      if (lastDay === null) await tx.manager.delete(ProgramPartnerEntity, key);
      else await tx.manager.update(ProgramPartnerEntity, key, { toDate: lastDay });
      if (successor) {
        const members = await activeMembers(networkId, tx, [successor.organizationId]);
        if (!members.has(successor.organizationId)) return refused('PARTNER_NOT_MEMBER', 'successorId');
        await insertPartner(tx, facts.program.id, successor);
      }
      const { organizationId, role } = partner;
      const data = {
        partnerId: partner.id,
        organizationId,
        role,
        lastDay,
        successorId: successor?.organizationId,
      };
      return ok({ ...onlyVersion(facts, 'program.partnerEnded'), organizationId, data });
    });
  }
}
