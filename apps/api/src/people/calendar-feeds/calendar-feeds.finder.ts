import type { Actor, Role } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { hashToken, type HubContext } from '../../platform/access/index.js';
import { NOBODY, ReadPool, ReadScope } from '../../platform/db/index.js';
import { signedIn } from '../signed-in.js';
import type { CalendarFeedModel } from './calendar-feed.model.js';

/** $1 account · $2 network */
const MINE = `SELECT json_build_object('madeAt', f.made_at) FROM calendar_feeds f WHERE f.account_id = $1 AND f.network_id = $2`;

/** $1 hash of what stands in the address */
const READER = 'SELECT calendar_actor($1)';

/** As long as a secret of ours is; what is longer is none. */
const LONGEST = 60;

interface Found {
  accountId: string;
  mandateId: string;
  role: Role;
  networkId: string;
  organizationId: string | null;
  officeId: string | null;
  languages: string[];
}

/** Finds out who reads a calendar. */
@Injectable()
export class CalendarFeedsFinder {
  constructor(private readonly pool: ReadPool) {}

  /** That of the network in which one acts; null when there is none. */
  async mine(hub: HubContext): Promise<CalendarFeedModel | null> {
    const { session, actor } = signedIn(hub);
    if (!actor) return null;
    return hub.read.page('calendar_feed', MINE, [session.accountId, actor.networkId]);
  }

  /** Whose address it is, in the mandate in which it was made, as long as that is in force; null else. */
  async readerOf(token: string): Promise<{ actor: Actor; languages: readonly string[] } | null> {
    if (token.length > LONGEST) return null;
    const read = new ReadScope(this.pool, NOBODY);
    const found = await read.page<Found | null>('calendar_actor', READER, [hashToken(token)]);
    if (!found) return null;
    const { organizationId, officeId, languages, ...acting } = found;
    const actor: Actor = Object.freeze({
      ...acting,
      organizationId: organizationId ?? undefined,
      officeId: officeId ?? undefined,
    });
    return { actor, languages };
  }
}
