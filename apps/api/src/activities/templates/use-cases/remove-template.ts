import { ok, refused, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { ActivityTemplateEntity } from '../../entities/index.js';
import { lockTemplate } from '../templates.repository.js';
import type { TemplateAnswer } from './save-template.js';

export interface RemoveTemplateCommand {
  templateId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** A template that nobody needs any more; what it planned stays, and is held or called off one by one. */
@Injectable()
export class RemoveTemplate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: RemoveTemplateCommand): Promise<TemplateAnswer> {
    const { templateId } = input;
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'activity.saveTemplate', input.idempotencyKey, input, async () => {
        const { networkId } = actor;
        const template = await lockTemplate(tx, templateId);
        if (!template) throw notFound();
        const { organizationId, version } = template;
        demand(actor, 'activity.saveTemplate', { networkId, organizationId });
        if (version !== input.version)
          return refused('STALE_VERSION', undefined, { currentVersion: version });
        await tx.manager.delete(ActivityTemplateEntity, { networkId, id: templateId });
        await tx.audit({
          event: 'activity.templateRemoved',
          subject: { type: 'organization', id: organizationId },
          organizationId,
          data: { templateId },
        });
        return ok({ templateId });
      }),
    );
  }
}
