import { AUDIENCES, audiencesOf, type Actor, type Clock, type PlainDate } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { demand, type HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { notFound, unauthenticated } from '../../platform/errors/index.js';
import { ownOrganization } from '../organizations.finder.js';
import type { SponsorCandidate, Sponsorship } from './model/sponsorship.model.js';
import { CANDIDATES_PAGE, SPONSORED_ON_PAGE, SPONSORSHIP_PAGE } from './sponsorships.queries.js';
import { sponsorshipSeen, type SponsorshipRow } from './sponsorship.view.js';

type Reader = Pick<HubContext, 'actor' | 'language' | 'read'>;

/** Reads sponsorships: one statement each, emptied of what is not meant for the reader. */
@Injectable()
export class SponsorshipsFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** NOT_FOUND when there is none in the network, or none that the reader may know of. */
  async one(hub: Reader, id: string): Promise<Sponsorship> {
    const actor = readerOf(hub);
    const found = await hub.read.page<{ today: PlainDate; node: SponsorshipRow } | null>(
      'sponsorship',
      SPONSORSHIP_PAGE,
      [...this.shared(hub, actor), id],
    );
    if (!found) throw notFound();
    return sponsorshipSeen(actor, found.node, found.today);
  }

  /** Who acted for an organization on a day, from history. */
  async on(hub: Reader, organizationId: string, day: PlainDate): Promise<Sponsorship[]> {
    const actor = readerOf(hub);
    const found = await hub.read.page<{ today: PlainDate; nodes: SponsorshipRow[] } | null>(
      'sponsorships.on',
      SPONSORED_ON_PAGE,
      [...this.shared(hub, actor), organizationId, day],
    );
    if (!found) throw notFound();
    return found.nodes.map((node) => sponsorshipSeen(actor, node, found.today));
  }

  /** Members that may act for an organization; for its own people and the coordination. */
  async candidates(hub: Reader, organizationId: string, first: number): Promise<SponsorCandidate[]> {
    const actor = readerOf(hub);
    demand(actor, 'sponsorship.list', { networkId: actor.networkId, organizationId });
    const found = await hub.read.page<SponsorCandidate[] | null>('sponsorships.candidates', CANDIDATES_PAGE, [
      ...this.shared(hub, actor),
      organizationId,
      first,
    ]);
    if (!found) throw notFound();
    return found;
  }

  private shared(hub: Reader, actor: Actor): unknown[] {
    const mine = audiencesOf(actor, { networkId: actor.networkId });
    const sight = AUDIENCES.filter((audience) => mine.has(audience));
    const moment = this.clock.now().toISOString();
    return [actor.networkId, hub.language, moment, [], sight, ownOrganization(actor)];
  }
}

function readerOf(hub: Reader): Actor {
  if (!hub.actor) throw unauthenticated();
  return hub.actor;
}
