import { activityRules, ok, under, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { factsForMany, insertActivities, type NewRow } from '../activities.repository.js';
import { orRefuse } from '../broken-constraints.js';
import { tellNew, type NewActivity } from './log-activity.js';

export interface LogManyInput {
  organizationId: string;
  activities: (NewActivity & { state: 'PLANNED' | 'HELD' | 'REPORTED' })[];
}

/**
 * What an organization did in a while is written down at once, all or nothing: the rules look at each, one statement reads
 * what they need, one writes.
 */
@Injectable()
export class LogMany {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: LogManyInput): Promise<Result<{ activityIds: string[] }, Refusal>> {
    return orRefuse(this.unitOfWork.run(actor, (tx) => write(tx, input)));
  }
}

async function write(
  tx: Tx,
  { organizationId, activities }: LogManyInput,
): Promise<Result<{ activityIds: string[] }, Refusal>> {
  demand(tx.actor, 'activity.log', { networkId: tx.actor.networkId, organizationId });
  const facts = await factsForMany(tx, organizationId, activities);
  const rows: NewRow[] = [];
  for (const [i, given] of activities.entries()) {
    const known = facts[i];
    if (!known) throw new Error('facts of an activity are missing');
    const decided = activityRules.written(known, given, given.state, tx);
    if (!decided.ok) return { ok: false, refusal: under(`activities[${i}]`, decided.refusal) };
    rows.push({ id: given.id, organizationId, templateId: null, activity: decided.value });
  }
  insertActivities(tx, rows);
  for (const row of rows) await tellNew(tx, row, row.activity);
  return ok({ activityIds: rows.map(({ id }) => id) });
}
