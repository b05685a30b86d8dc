import {
  AUDIENCES,
  TERM_KINDS,
  audiencesOf,
  ownOrganization,
  queryWords,
  type Actor,
  type Clock,
  type TermKind,
  MATCH_WEIGHT,
} from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { demand, type HubContext } from '../platform/access/index.js';
import { CLOCK } from '../platform/db/index.js';
import { notFound, unauthenticated } from '../platform/errors/index.js';
import { decodeCursor, encodeCursor, type PageArgs } from '../platform/graphql/index.js';
import type { Organization, OrganizationConnection } from './model/organization.model.js';
import { viewOf, type Day, type OrganizationRow } from './organization.view.js';
import { DETAIL_PAGE, EXPERTISE_IN_USE, LIST_PAGES } from './organizations.queries.js';
import type { OrganizationFilter, OrganizationSort } from './organization-list.inputs.js';

export type Reader = Pick<HubContext, 'actor' | 'language' | 'read'>;

/** Whoever reads a network: somebody with a mandate there, or, without an actor, anybody who sees what is published. */
export interface Eyes extends Reader {
  networkId: string;
  /** The language of the texts, where it is not one of the interface. */
  texts?: string;
}

interface ListPage extends Day {
  edges: { key?: [number, string, string]; kinds?: number[]; node: OrganizationRow }[];
  hasNextPage: boolean;
  totalCount: number | null;
}

const LEAST_KEY = [-(2 ** 53), '', '00000000-0000-0000-0000-000000000000'] as const;
const PLACE_KINDS: TermKind[] = ['PLACE'];
const SERVICE_KINDS: TermKind[] = ['SERVICE'];

/** Reads organizations as pages: one statement each, shaped by what is asked for, emptied of what is not meant for the reader. */
@Injectable()
export class OrganizationsFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param asked paths below the connection, like `edges.node.services`; cursors too come where they are asked for */
  async page(
    hub: Reader,
    args: PageArgs & { filter?: OrganizationFilter | null; sort?: OrganizationSort },
    asked: readonly string[],
  ): Promise<OrganizationConnection> {
    return this.pageFor({ ...hub, networkId: readerOf(hub).networkId }, args, asked);
  }

  /** As `page`, for whoever reads; without an actor only what is published comes, and only its public fields. */
  async pageFor(
    eyes: Eyes,
    args: PageArgs & { filter?: OrganizationFilter | null; sort?: OrganizationSort },
    asked: readonly string[],
  ): Promise<OrganizationConnection> {
    const { actor } = eyes;
    const hub = eyes;
    const fields = withSources(nodeFields(asked));
    agree(hub, fields);
    const filter = args.filter ?? {};
    const ways = waysToFind(actor, filter);
    const [rank, name, id] = decodeCursor(args.after, ['number', 'text', 'uuid']) ?? LEAST_KEY;
    const statement = `organizations.${ways ? 'search' : 'list'}.${hub.language}` as const;
    const { edges, hasNextPage, totalCount, ...day } = await hub.read.page<ListPage>(
      statement,
      LIST_PAGES[statement],
      [
        ...this.shared(eyes, fields),
        filter.targetGroups ?? null,
        filter.expertise?.map((term) => term.toLowerCase()) ?? null,
        filter.legalForms ?? null,
        filter.membershipStates ?? null,
        filter.listedOnly ?? null,
        filter.lends ?? null,
        filter.canContract ?? null,
        args.first,
        String(rank),
        name ?? '',
        id,
        ...(ways ? [JSON.stringify(ways.rows), ways.words, args.sort === 'RELEVANCE'] : []),
        waitingOnly(actor, filter),
        filter.ids ?? null,
      ],
      [...fields, ...filtered(filter)],
    );
    const cursors = edges.map(({ key }) => (key ? encodeCursor(key) : ''));
    return {
      edges: edges.map(({ node, kinds }, i) => ({
        node: viewOf(actor, { ...node, foundIn: partsFound(kinds) }, day),
        cursor: cursors[i] ?? '',
      })),
      pageInfo: {
        hasNextPage,
        hasPreviousPage: args.after != null,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: totalCount ?? 0,
    };
  }

  /** One organization; NOT_FOUND when there is none in the network, or none that the reader may know of. */
  async one(hub: Reader, id: string, asked: readonly string[]): Promise<Organization> {
    const actor = readerOf(hub);
    agree(hub, asked);
    const fields = withSources(asked);
    const params = [...this.shared({ ...hub, networkId: actor.networkId }, fields), id];
    const found = await hub.read.page<(Day & { node: OrganizationRow }) | null>(
      'organization',
      DETAIL_PAGE,
      params,
      fields,
    );
    if (!found) throw notFound();
    return viewOf(actor, found.node, found);
  }

  /** Expertise in use, for the filter. */
  expertise(hub: Reader): Promise<string[]> {
    const actor = readerOf(hub);
    const params = [actor.networkId, hub.language, sightOf(actor)];
    return hub.read.page('organizations.expertise', EXPERTISE_IN_USE, params);
  }

  private shared({ actor, networkId, language, texts }: Eyes, fields: readonly string[]): unknown[] {
    const moment = this.clock.now().toISOString();
    const own = actor ? ownOrganization(actor) : null;
    return [networkId, texts ?? language, moment, fields, sightOf(actor), own];
  }
}

/** What is derived is asked for by its own name, and made of the papers. */
const FROM_PAPERS = ['canContractWithCity', 'contractObstacles', 'missingDocuments'];
const withSources = (fields: readonly string[]): readonly string[] =>
  FROM_PAPERS.some((field) => fields.includes(field)) ? [...fields, 'papers'] : fields;

/** What is filtered by, as paths: the statement has only those conditions. */
const filtered = (filter: OrganizationFilter): string[] =>
  Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : `filter.${name}`));

/** There is no directory without a network, and a network comes with a mandate. */
export function readerOf(hub: Reader): Actor {
  if (!hub.actor) throw unauthenticated();
  return hub.actor;
}

/** The story of an organization is read by another room, with a statement of its own: both must see the same moment. */
const agree = (hub: Reader, fields: readonly string[]): void => {
  if (fields.includes('history')) hub.read.shareSnapshot();
};

/** Audiences of the actor for organizations that are not the actor's own. */
export const sightOf = (actor: Actor | null): string[] => {
  const mine = audiencesOf(actor, actor ? { networkId: actor.networkId } : {});
  return AUDIENCES.filter((audience) => mine.has(audience));
};

export { ownOrganization };

/** The query names the kind of a hit by its place in the list. */
const partsFound = (places: readonly number[] = []): TermKind[] =>
  places.flatMap((place) => TERM_KINDS[place] ?? []);

const NODE = 'edges.node.';
/** The place of a row in the list, which cursors are made of. */
const PLACES = ['edges.cursor', 'pageInfo.startCursor', 'pageInfo.endCursor'];
const nodeFields = (asked: readonly string[]): string[] =>
  asked.flatMap((path) => {
    if (path.startsWith(NODE)) return path.slice(NODE.length);
    if (PLACES.includes(path)) return 'key';
    return path === 'totalCount' ? path : [];
  });

/** What waits for the coordinator is the coordinator's business: papers and people of others can be read from it. */
function waitingOnly(actor: Actor | null, { needsAttention }: OrganizationFilter): true | null {
  if (!needsAttention) return null;
  if (!actor) throw unauthenticated();
  demand(actor, 'membership.review', { networkId: actor.networkId });
  return true;
}

interface Ways {
  rows: { word: number; low: string; high: string; kinds: readonly TermKind[]; weight: number }[];
  words: number;
}

/**
 * How to find the words of search, service and place: one row per way. A reader to whom expertise and what members lend
 * are not meant does not find by them either. Null when nothing is searched for.
 */
function waysToFind(actor: Actor | null, filter: OrganizationFilter): Ways | null {
  const { search, service, place } = filter;
  if (!search && !service && !place) return null;
  const kinds: TermKind[] = ['NAME', 'SERVICE', 'PLACE', 'TARGET', 'TEXT'];
  if (sightOf(actor).includes('NETWORK')) kinds.push('EXPERTISE', 'CAPACITY');
  const words = [
    ...queryWords(search ?? '').map((word) => ({ ...word, kinds })),
    ...queryWords(service ?? '').map((word) => ({ ...word, kinds: SERVICE_KINDS })),
    ...queryWords(place ?? '').map((word) => ({ ...word, kinds: PLACE_KINDS })),
  ];
  if (words.length === 0) return null;
  const rows = words.flatMap(({ terms, prefix, kinds: among }, word) => [
    ...terms.map(({ term, match }) => ({
      word,
      low: term,
      high: term,
      kinds: among,
      weight: MATCH_WEIGHT[match],
    })),
    ...(prefix
      ? [{ word, low: prefix.from, high: prefix.to, kinds: among, weight: MATCH_WEIGHT.PREFIX }]
      : []),
  ]);
  return { rows, words: words.length };
}
