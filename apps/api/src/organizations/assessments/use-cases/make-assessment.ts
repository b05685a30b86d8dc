import { assessmentRules, ok, type Actor, type CapacityField } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import { latestAssessment } from '../assessments.repository.js';
import { AssessmentSteps, type AssessmentInput, type AssessmentResult } from './assessment-steps.js';

export interface MakeAssessmentInput extends AssessmentInput {
  levels: Partial<Record<CapacityField, number>>;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** A member says how it sees itself today. */
@Injectable()
export class MakeAssessment {
  constructor(private readonly steps: AssessmentSteps) {}

  execute(actor: Actor, input: MakeAssessmentInput): Promise<AssessmentResult> {
    const { networkId } = actor;
    const { organizationId } = input;
    return this.steps.ofOwn(actor, 'assessment.make', input, async (tx) => {
      const latest = await latestAssessment(networkId, tx, organizationId);
      const facts = { latestOn: latest?.assessedOn ?? null };
      const decided = assessmentRules.assess(facts, input.levels, tx.today);
      if (!decided.ok) return decided;
      const id = input.id ?? newId();
      await tx.manager.insert(AssessmentEntity, { networkId, organizationId, id, ...decided.value });
      await tx.audit({
        event: 'assessment.made',
        subject: { type: 'assessment', id },
        organizationId,
        data: { assessedOn: decided.value.assessedOn },
      });
      return ok({ organizationId });
    });
  }
}
