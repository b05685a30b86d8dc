import type { Actor, Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { AuditFinder } from '../audit/index.js';
import type { HubContext } from '../platform/access/index.js';
import { CLOCK } from '../platform/db/index.js';
import { unauthenticated } from '../platform/errors/index.js';
import type { Desk, Home } from './model/desk.model.js';
import { OrganizationsFinder, ownOrganization } from './organizations.finder.js';
import { DESK_PAGE, HOME_PAGE } from './organizations.queries.js';

const RECENT = 10;

/** Reads the first screens. Their parts come from several rooms and agree with each other: one snapshot. */
@Injectable()
export class DeskFinder {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly organizations: OrganizationsFinder,
    private readonly audit: AuditFinder,
  ) {}

  async desk(hub: HubContext, asked: readonly string[]): Promise<Desk> {
    const actor = acting(hub);
    hub.read.shareSnapshot();
    const moment = this.clock.now().toISOString();
    const waits = await hub.read.page<Omit<Desk, 'recent'>>('desk', DESK_PAGE, [
      actor.networkId,
      hub.language,
      moment,
    ]);
    return { ...waits, recent: asked.includes('recent') ? await this.audit.recent(hub, RECENT) : [] };
  }

  async home(hub: HubContext, asked: readonly string[]): Promise<Home> {
    const actor = acting(hub);
    hub.read.shareSnapshot();
    const own = ownOrganization(actor);
    const params = [actor.networkId, hub.language, own, actor.officeId ?? null];
    const parts = await hub.read.page<Pick<Home, 'office' | 'openQuestions'>>(
      'home',
      HOME_PAGE,
      params,
      asked,
    );
    const below = asked.flatMap((path) =>
      path.startsWith('organization.') ? path.slice('organization.'.length) : [],
    );
    return {
      ...parts,
      organization:
        own && asked.includes('organization') ? await this.organizations.one(hub, own, below) : null,
      recent: asked.includes('recent') ? await this.audit.recent(hub, RECENT) : [],
    };
  }
}

function acting({ actor }: HubContext): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}
