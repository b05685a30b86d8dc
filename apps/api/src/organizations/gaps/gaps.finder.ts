import {
  AUDIENCES,
  audiencesOf,
  type Actor,
  type CapacityField,
  type Clock,
  type GapState,
  type PlainDate,
} from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationName } from '../../networks/index.js';
import type { HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { notFound, unauthenticated } from '../../platform/errors/index.js';
import { decodeCursor, pageOf, type Connection, type PageArgs } from '../../platform/graphql/index.js';
import { ownOrganization } from '../organizations.finder.js';
import { gapSeen, type GapRow } from './gap.view.js';
import { GAP_PAGE, GAPS_PAGE } from './gaps.queries.js';
import type { Gap } from './model/gap.model.js';

type Reader = Pick<HubContext, 'actor' | 'language' | 'read'>;
export interface GapFilter {
  field?: CapacityField | null;
  states?: GapState[] | null;
  withoutOffer?: boolean | null;
}

const OPEN: GapState[] = ['OPEN', 'HELPED'];
const FIRST = ['1000-01-01', '00000000-0000-0000-0000-000000000000'] as const;

/** Reads gaps: one statement each. */
@Injectable()
export class GapsFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Longest waiting first. */
  async page(hub: Reader, args: PageArgs & { filter?: GapFilter | null }): Promise<Connection<Gap>> {
    const actor = readerOf(hub);
    const { field, states, withoutOffer } = args.filter ?? {};
    const [day, id] = decodeCursor(args.after, ['date', 'uuid']) ?? FIRST;
    const found = await hub.read.page<{ today: PlainDate; nodes: GapRow[] }>('gaps', GAPS_PAGE, [
      ...this.shared(hub, actor, []),
      field ?? null,
      states ?? OPEN,
      withoutOffer ?? false,
      day,
      id,
      args.first + 1,
    ]);
    const nodes = found.nodes.map((row) => gapSeen(actor, row, found.today));
    return pageOf(nodes, args, (gap) => [gap.openedOn, gap.id]);
  }

  async one(hub: Reader, id: string, asked: readonly string[]): Promise<Gap> {
    const actor = readerOf(hub);
    const found = await hub.read.page<{
      today: PlainDate;
      node: GapRow;
      helpers: OrganizationName[] | null;
    } | null>('gap', GAP_PAGE, [...this.shared(hub, actor, asked), id], asked);
    if (!found) throw notFound();
    return { ...gapSeen(actor, found.node, found.today), helpers: found.helpers };
  }

  private shared(hub: Reader, actor: Actor, asked: readonly string[]): unknown[] {
    const mine = audiencesOf(actor, { networkId: actor.networkId });
    const sight = AUDIENCES.filter((audience) => mine.has(audience));
    const moment = this.clock.now().toISOString();
    return [actor.networkId, hub.language, moment, asked, sight, ownOrganization(actor)];
  }
}

function readerOf(hub: Reader): Actor {
  if (!hub.actor) throw unauthenticated();
  return hub.actor;
}
