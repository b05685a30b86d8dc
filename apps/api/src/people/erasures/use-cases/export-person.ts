import { ok, type Clock, type Refusal, type Result } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { demand, type HubContext } from '../../../platform/access/index.js';
import { AuditTrail } from '../../../platform/audit/index.js';
import { CLOCK, UnitOfWork } from '../../../platform/db/index.js';
import { notFound, unauthenticated } from '../../../platform/errors/index.js';
import { auditInNetwork } from '../../account-audit.js';
import { PERSON_DATA } from '../person-data.queries.js';

/**
 * Gives a person everything that is kept about them, or the coordinator what this network keeps about somebody who asked
 * by letter. That it was taken out is told in the trail.
 */
@Injectable()
export class ExportPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(hub: HubContext, accountId: string): Promise<Result<{ content: string }, Refusal>> {
    const { session, actor, language, read } = hub;
    if (!session) throw unauthenticated();
    const own = accountId === session.accountId;
    if (!own) demand(actor, 'person.export', { networkId: actor?.networkId ?? '', accountId });
    const data = await read.page<object | null>('person_data', PERSON_DATA, [
      ...[accountId, language, this.clock.now().toISOString(), own, actor?.networkId ?? null],
    ]);
    if (data === null) throw notFound();
    return this.unitOfWork.runGlobal(session.accountId, async (tx) => {
      await auditInNetwork(tx, this.auditTrail, actor, {
        event: 'person.exported',
        subject: { type: 'person', id: accountId },
      });
      return ok({ content: `${JSON.stringify(data, null, 2)}\n` });
    });
  }
}
