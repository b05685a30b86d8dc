import { correctActivity, ok, type ActivityFigures, type Actor, type GivenFigures } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { factsFor, groupsOf, storedFigures } from '../activities.repository.js';
import { ActivityEntity } from '../entities/index.js';
import { ActivitySteps, type ActivityStepInput } from './activity-steps.js';
import type { ActivityAnswer } from './log-activity.js';

export interface CorrectActivityInput extends ActivityStepInput, GivenFigures {
  reason: string;
}

// The record comes first: the database lets accepted figures change only where it finds one of the new version.
const RECORD = `
  INSERT INTO activity_corrections (network_id, id, activity_id, version, before, after, reason, corrected_by, corrected_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Accepted figures change by a record that keeps both and says why. */
@Injectable()
export class CorrectActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: CorrectActivityInput): Promise<ActivityAnswer> {
    const { networkId } = actor;
    return this.steps.inTransaction(actor, 'activity.correct', input, async (tx) => {
      const loaded = await this.steps.loaded(tx, 'activity.correct', input);
      if (!loaded.ok) return loaded;
      const { activity, period } = loaded.value;
      const { vocabulary, around } = await factsFor(tx, activity.organizationId, activity);
      const figures = await storedFigures(tx, activity.id);
      const { targetGroups } = vocabulary;
      const facts = { activity: { ...activity, ...figures }, targetGroups, period, rates: around.rates };
      const decided = correctActivity(facts, input, tx);
      if (!decided.ok) return decided;
      const { before, after, reason, inKind, hourRatesId } = decided.value;
      const version = activity.version + 1;
      const by = actor.role === 'SYS' ? null : actor.accountId;
      const [was, is] = [kept(before), kept(after)];
      const record = [networkId, newId(), activity.id, version, JSON.stringify(was), JSON.stringify(is)];
      await tx.manager.query(RECORD, [...record, reason, by, tx.now]);
      const changes = { ...is, inKind: inKind?.amount ?? null, hourRatesId, version };
      await tx.manager.update(ActivityEntity, { networkId, id: activity.id }, changes as object);
      await tx.audit({
        event: 'activity.corrected',
        subject: { type: 'activity', id: activity.id },
        organizationId: activity.organizationId,
        data: { type: activity.type, happenedOn: activity.happenedOn },
        personal: { reason },
      });
      return ok({ activityId: activity.id });
    });
  }
}

/** As the table holds them. */
const kept = ({ reach, reachBy, minutes, staffMinutes, volunteerMinutes }: ActivityFigures) => ({
  reach,
  reachGroups: groupsOf(reachBy),
  minutes,
  staffMinutes,
  volunteerMinutes,
});
