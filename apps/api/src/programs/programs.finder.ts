import type { Clock, PlainDate } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ownOrganization, readerOf, sightOf, type Reader } from '../organizations/index.js';
import { CLOCK } from '../platform/db/index.js';
import { notFound } from '../platform/errors/index.js';
import { decodeCursor, encodeCursor } from '../platform/graphql/index.js';
import type { Program, ProgramConnection } from './model/program.model.js';
import type { ProgramsArgs } from './program-list.inputs.js';
import { programSeen, type ProgramRow } from './program.view.js';
import { PROGRAM_PAGE, PROGRAM_PAGES } from './programs.queries.js';

interface ListPage {
  today: PlainDate;
  edges: { key: [string, string]; node: ProgramRow }[];
  hasNextPage: boolean;
  totalCount?: number;
}

const NODE = 'edges.node.';
const LEAST_KEY = ['', '00000000-0000-0000-0000-000000000000'] as const;

/** Reads programmes: one statement each, emptied of what is not meant for the reader. */
@Injectable()
export class ProgramsFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param asked paths below the connection */
  async page(hub: Reader, args: ProgramsArgs, asked: readonly string[]): Promise<ProgramConnection> {
    const actor = readerOf(hub);
    const { filter, first, after, sort } = args;
    const fields = asked.flatMap((path) => (path.startsWith(NODE) ? path.slice(NODE.length) : path));
    const statement = `programs.${sort}` as const;
    const [key, id] = decodeCursor(after, ['text', 'uuid']) ?? LEAST_KEY;
    const chosen = Object.entries(filter ?? {}).flatMap(([name, value]) =>
      value == null ? [] : `filter.${name}`,
    );
    const found = await hub.read.page<ListPage>(
      statement,
      PROGRAM_PAGES[statement],
      [
        ...this.shared(hub, fields),
        ...[filter?.states ?? null, filter?.purposes ?? null, filter?.targetGroups ?? null],
        ...[filter?.organizationId ?? null, filter?.search ?? null],
        ...[first, key, id],
      ],
      [...fields, ...chosen],
    );
    const cursors = found.edges.map(({ key: place }) => encodeCursor(place));
    return {
      edges: found.edges.map(({ node }, i) => ({
        node: programSeen(actor, node, found.today),
        cursor: cursors[i] ?? '',
      })),
      pageInfo: {
        hasNextPage: found.hasNextPage,
        hasPreviousPage: after != null,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: found.totalCount ?? 0,
    };
  }

  /** NOT_FOUND when there is none in the network, or none that the reader may know of. */
  async one(hub: Reader, id: string, asked: readonly string[]): Promise<Program> {
    const actor = readerOf(hub);
    const found = await hub.read.page<{ today: PlainDate; node: ProgramRow } | null>(
      'program',
      PROGRAM_PAGE,
      [...this.shared(hub, asked), id],
      asked,
    );
    if (!found) throw notFound();
    return programSeen(actor, found.node, found.today);
  }

  private shared(hub: Reader, fields: readonly string[]): unknown[] {
    const actor = readerOf(hub);
    const moment = this.clock.now().toISOString();
    return [actor.networkId, hub.language, moment, fields, sightOf(actor), ownOrganization(actor)];
  }
}
