import type { Actor, Clock, PlainDate } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { AuditFinder } from '../audit/index.js';
import type { HubContext } from '../platform/access/index.js';
import { CLOCK } from '../platform/db/index.js';
import { unauthenticated } from '../platform/errors/index.js';
import type { Desk, Home } from './model/desk.model.js';
import { OrganizationsFinder, ownOrganization } from './organizations.finder.js';
import { DESK_PAGE } from './desk.sql.js';
import { HOME_PAGE } from './organizations.queries.js';
import { gapSeen, type GapRow } from './gaps/gap.view.js';
import { sponsorshipSeen, type SponsorshipRow } from './sponsorships/sponsorship.view.js';

const RECENT = 10;

/** What both screens get from the parts of the room, as rows; null where it was not asked for. */
interface Waiting {
  today: PlainDate;
  gaps: GapRow[] | null;
  sponsorships: SponsorshipRow[] | null;
}
type Rows<Screen, Later extends keyof Screen> = Omit<Screen, Later | 'gaps' | 'sponsorships'> & Waiting;

/** What is derived from the day and the reader comes after the statement. */
const seen = (actor: Actor, { today, gaps, sponsorships }: Waiting) => ({
  gaps: (gaps ?? []).map((one) => gapSeen(actor, one, today)),
  sponsorships: (sponsorships ?? []).map((one) => sponsorshipSeen(actor, one, today)),
});

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
    const { today, gaps, sponsorships, ...waits } = await hub.read.page<Rows<Desk, 'recent'>>(
      'desk',
      DESK_PAGE,
      [actor.networkId, hub.language, moment],
      asked,
    );
    return {
      ...waits,
      ...seen(actor, { today, gaps, sponsorships }),
      recent: asked.includes('recent') ? await this.audit.recent(hub, RECENT) : [],
    };
  }

  async home(hub: HubContext, asked: readonly string[]): Promise<Home> {
    const actor = acting(hub);
    hub.read.shareSnapshot();
    const own = ownOrganization(actor);
    const moment = this.clock.now().toISOString();
    const { today, gaps, sponsorships, ...parts } = await hub.read.page<
      Rows<Home, 'recent' | 'organization'>
    >('home', HOME_PAGE, [actor.networkId, hub.language, own, actor.officeId ?? null, moment], asked);
    const below = asked.flatMap((path) =>
      path.startsWith('organization.') ? path.slice('organization.'.length) : [],
    );
    return {
      ...parts,
      ...seen(actor, { today, gaps, sponsorships }),
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
