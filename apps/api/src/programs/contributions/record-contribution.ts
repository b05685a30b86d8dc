import { ok, programRules, type Actor, type ContributionRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { notFound } from '../../platform/errors/index.js';
import { ProgramContributionEntity } from '../entities/index.js';
import {
  onlyVersion,
  ProgramSteps,
  type ProgramStepInput,
  type ProgramStepResult,
} from '../use-cases/program-steps.js';

export type RecordContributionInput = ProgramStepInput &
  ContributionRequest & {
    /** The one that is there; a new one without it. */
    contributionId?: string | null;
    /** Id for demo data. */
    id?: string;
  };

/** A partner says what it puts in, and later what of it was given; the coordination may do so for it. */
@Injectable()
export class RecordContribution {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: RecordContributionInput): Promise<ProgramStepResult> {
    const { networkId } = actor;
    const { organizationId, contributionId } = input;
    const decide: Parameters<ProgramSteps['take']>[3] = async (facts, tx) => {
      const { program, contributions } = facts;
      const before = contributions.find(({ id }) => id === contributionId) ?? null;
      // What is there belongs to one partner: naming another one's is naming nothing.
      if (contributionId && before?.organizationId !== organizationId) throw notFound();
      const decided = programRules.recordContribution(
        { ...facts, before, count: contributions.length },
        input,
      );
      if (!decided.ok) return decided;
      const id = before?.id ?? input.id ?? newId();
      const row = { ...decided.value, networkId, id, programId: program.id };
      if (before) await tx.manager.update(ProgramContributionEntity, { networkId, id }, decided.value);
      else await tx.manager.insert(ProgramContributionEntity, row);
      const { kind, agreed, given } = decided.value;
      const data = { contributionId: id, organizationId, kind, agreed, given };
      return ok({ ...onlyVersion(facts, 'program.contributionRecorded'), organizationId, data });
    };
    return this.steps.take(actor, 'program.recordContribution', input, decide, organizationId);
  }
}
