import {
  activityRules,
  ok,
  templateRules,
  type Actor,
  type ActivityTemplate,
  type PlainDate,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { factsFor, insertActivities } from '../../activities.repository.js';
import { ActivityTemplateEntity } from '../../entities/index.js';
import { tellNew } from '../../use-cases/log-activity.js';
import { givenOn, lockTemplate } from '../templates.repository.js';

/**
 * Plans what a template says for the next two weeks. Its row is locked, and the day from which it goes on is written in the
 * same transaction as the plans: whoever comes second, or again, finds nothing to do. A template whose plan is refused
 * (its programme ends, a co-organizer left) stops.
 */
@Injectable()
export class PlanFromTemplate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, templateId: string): Promise<Result<{ planned: number }, Refusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const template = await lockTemplate(tx, templateId);
      if (!template) return ok({ planned: 0 });
      const { days, nextOn } = templateRules.planAhead(template, tx.today);
      let planned = 0;
      for (const day of days) {
        if (!(await plan(tx, template, day))) {
          await goOn(tx, template, { repeats: 'NONE', nextOn: null });
          return ok({ planned });
        }
        planned += 1;
      }
      if (nextOn !== template.nextOn) await goOn(tx, template, { nextOn });
      return ok({ planned });
    });
  }
}

/** False when the rules say no to it. */
async function plan(tx: Tx, template: ActivityTemplate, day: PlainDate): Promise<boolean> {
  const { organizationId, id: templateId } = template;
  const given = givenOn(template, day);
  const decided = activityRules.planActivity(await factsFor(tx, organizationId, given), given, tx);
  if (!decided.ok) return false;
  const id = newId();
  insertActivities(tx, [{ id, organizationId, templateId, activity: decided.value }]);
  await tellNew(tx, { id, organizationId }, decided.value);
  return true;
}

async function goOn(
  tx: Tx,
  { id, organizationId, version }: ActivityTemplate,
  change: Partial<Pick<ActivityTemplate, 'repeats' | 'nextOn'>>,
): Promise<void> {
  const { networkId } = tx.actor;
  await tx.manager.update(ActivityTemplateEntity, { networkId, id }, { ...change, version: version + 1 });
  if (change.repeats !== 'NONE') return;
  await tx.audit({
    event: 'activity.templateEnded',
    subject: { type: 'organization', id: organizationId },
    organizationId,
    data: { templateId: id },
  });
}
