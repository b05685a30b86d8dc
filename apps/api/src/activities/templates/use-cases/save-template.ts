import { ok, templateRules, type Actor, type LocalText, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { ActivityTemplateEntity } from '../../entities/index.js';
import { lockActivities } from '../../step-facts.js';
import { fieldsOfActivity, templatesOf } from '../templates.repository.js';

export interface SaveTemplateCommand {
  activityId: string;
  name: LocalText;
  repeats: string;
  idempotencyKey?: string | null;
}
export type TemplateAnswer = Result<{ templateId: string }, Refusal>;

/** What was logged becomes a template of the organization that reports it. */
@Injectable()
export class SaveTemplate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: SaveTemplateCommand): Promise<TemplateAnswer> {
    const { activityId } = input;
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'activity.saveTemplate', input.idempotencyKey, input, async () => {
        const { networkId } = actor;
        const facts = (await lockActivities(tx, [activityId])).get(activityId);
        if (!facts) throw notFound();
        const { activity } = facts;
        const { organizationId } = activity;
        demand(actor, 'activity.saveTemplate', { networkId, organizationId });
        const templates = await templatesOf(tx, organizationId);
        const decided = templateRules.saveTemplate({ activity, templates, today: tx.today }, input);
        if (!decided.ok) return decided;
        const id = newId();
        const fields = await fieldsOfActivity(tx, activityId);
        const row = { networkId, id, organizationId, ...decided.value, fields, version: 1 };
        await tx.manager.insert(ActivityTemplateEntity, row as never);
        await tx.audit({
          event: 'activity.templateSaved',
          subject: { type: 'organization', id: organizationId },
          organizationId,
          data: { templateId: id, repeats: decided.value.repeats },
        });
        return ok({ templateId: id });
      }),
    );
  }
}
