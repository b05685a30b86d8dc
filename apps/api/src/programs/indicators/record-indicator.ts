import { ACTIVITY_TYPES, ok, programRules, TARGET_GROUPS, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { offeredFor } from '../../networks/index.js';
import { notFound } from '../../platform/errors/index.js';
import { ProgramIndicatorEntity } from '../entities/index.js';
import {
  onlyVersion,
  ProgramSteps,
  type ProgramStepInput,
  type ProgramStepResult,
} from '../use-cases/program-steps.js';

export type RecordIndicatorInput = ProgramStepInput & {
  /** The one that is there; a new one without it. */
  indicatorId?: string | null;
  name: unknown;
  unit: unknown;
  direction: unknown;
  measure: unknown;
  activityType?: unknown;
  targetGroup?: unknown;
  baseline: unknown;
  target: unknown;
  /** Id for demo data. */
  id?: string;
};

/** Kinds of activity that this network added. */
const OWN_TYPES = `SELECT coalesce(jsonb_agg(t ->> 'code'), '[]') AS codes
  FROM networks n, jsonb_array_elements(coalesce(n.vocabulary -> 'activityTypes', '[]')) t WHERE n.id = $1`;
const TYPED = `SELECT count(*)::int AS typed FROM program_indicator_periods
  WHERE network_id = $1 AND indicator_id = $2 AND actual IS NOT NULL`;

/** What is counted in a programme, from where to where, by hand or from accepted activities. */
@Injectable()
export class RecordIndicator {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: RecordIndicatorInput): Promise<ProgramStepResult> {
    const { networkId } = actor;
    return this.steps.take(actor, 'program.recordIndicator', input, async (facts, tx) => {
      const { program, indicators } = facts;
      const before = indicators.find(({ id }) => id === input.indicatorId) ?? null;
      if (input.indicatorId && !before) throw notFound();
      const [own] = (await tx.manager.query(OWN_TYPES, [networkId])) as { codes: string[] }[];
      const [counted] = (await tx.manager.query(TYPED, [networkId, before?.id ?? null])) as {
        typed: number;
      }[];
      const offered = await offeredFor(networkId, tx, input.targetGroup ? [input.targetGroup] : []);
      const decided = programRules.recordIndicator(
        {
          ...{ program, before, count: indicators.length, typed: counted?.typed ?? 0 },
          activityTypes: [...ACTIVITY_TYPES, ...(own?.codes ?? [])],
          targetGroups: [...TARGET_GROUPS, ...offered, ...(before?.targetGroup ? [before.targetGroup] : [])],
        },
        input,
      );
      if (!decided.ok) return decided;
      const id = before?.id ?? input.id ?? newId();
      if (before) await tx.manager.update(ProgramIndicatorEntity, { networkId, id }, decided.value);
      else {
        const row = { ...decided.value, networkId, id, programId: program.id, position: indicators.length };
        await tx.manager.insert(ProgramIndicatorEntity, row);
      }
      const { measure, baseline, target } = decided.value;
      const data = { indicatorId: id, measure, baseline, target };
      return ok({ ...onlyVersion(facts, 'program.indicatorRecorded'), data });
    });
  }
}
