import type { Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { demand, type HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { notFound, unauthenticated } from '../../platform/errors/index.js';
import type { OrganizationName } from '../model/names.model.js';
import { HandoverDuties } from './handover-duties.js';
import type { Handover } from './handover.model.js';
import { HANDOVER_CANDIDATES, handoverPage } from './handover.queries.js';

/** Reads the handovers of the network of the signed-in mandate. */
@Injectable()
export class HandoverFinder {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly duties: HandoverDuties,
  ) {}

  /** @param id one of them; all without it */
  async all({ actor, read, language }: HubContext, id: string | null = null): Promise<Handover[]> {
    if (!actor) throw unauthenticated();
    demand(actor, 'handover.read', { networkId: actor.networkId });
    const own = actor.role === 'AO' ? actor.organizationId : null;
    return read.page<Handover[]>('handovers', handoverPage(this.duties.all()), [
      ...[actor.networkId, language, id, own ?? null, actor.role === 'COORD'],
    ]);
  }

  async one(hub: HubContext, id: string): Promise<Handover> {
    const [found] = await this.all(hub, id);
    if (!found) throw notFound();
    return found;
  }

  async candidates({ actor, read, language }: HubContext): Promise<OrganizationName[]> {
    if (!actor) throw unauthenticated();
    demand(actor, 'handover.prepare', { networkId: actor.networkId });
    return read.page<OrganizationName[]>('handover_candidates', HANDOVER_CANDIDATES, [
      ...[actor.networkId, language, this.clock.now().toISOString()],
    ]);
  }
}
