import { queryWords, type Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/db/index.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/index.js';
import { ownOrganization, readerOf, sightOf, type Reader } from '../organizations.finder.js';
import type { SpareCapacitiesArgs } from './spare-capacity.inputs.js';
import type { LentCapacity, LentCapacityConnection } from './spare-capacity.model.js';
import { SPARE_CAPACITY_PAGES } from './spare-capacity.queries.js';

interface Page {
  edges: { key: [string, string]; node: LentCapacity }[];
  hasNextPage: boolean;
  totalCount: number | null;
}

const LEAST_KEY = ['', '00000000-0000-0000-0000-000000000000'] as const;

/** Reads what members can lend, as a page: one statement. */
@Injectable()
export class SpareCapacityFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param asked paths below the connection */
  async page(
    hub: Reader,
    { filter, first, after }: SpareCapacitiesArgs,
    asked: readonly string[],
  ): Promise<LentCapacityConnection> {
    const actor = readerOf(hub);
    const [name, id] = decodeCursor(after, ['text', 'uuid']) ?? LEAST_KEY;
    const { edges, hasNextPage, totalCount } = await hub.read.page<Page>(
      `spareCapacities.${hub.language}`,
      SPARE_CAPACITY_PAGES[hub.language],
      [
        actor.networkId,
        hub.language,
        this.clock.now().toISOString(),
        asked,
        sightOf(actor),
        ownOrganization(actor),
        filter?.kinds ?? null,
        filter?.atLeast ?? null,
        filter?.wheelchairPlaces ?? null,
        waysToFind(filter?.search),
        first,
        name,
        id,
      ],
    );
    const cursors = edges.map(({ key }) => encodeCursor(key));
    return {
      edges: edges.map(({ node }, i) => ({ node, cursor: cursors[i] ?? '' })),
      pageInfo: {
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: totalCount ?? 0,
    };
  }
}

/** How each word may stand in the words of a row; null when nothing is searched for. */
function waysToFind(search: string | null | undefined): string | null {
  const ways = queryWords(search ?? '').map(({ terms, prefix }) => ({
    terms: terms.map(({ term }) => term),
    low: prefix?.from,
    high: prefix?.to,
  }));
  return ways.length > 0 ? JSON.stringify(ways) : null;
}
