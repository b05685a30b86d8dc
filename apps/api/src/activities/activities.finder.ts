import { NOT_ASKED, type Actor, type Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { CLOCK } from '../platform/db/index.js';
import { notFound, unauthenticated } from '../platform/errors/index.js';
import { decodeCursor, pageOf, type PageArgs } from '../platform/graphql/index.js';
import type { ActivityFilter, ActivitySort } from './activity-list.inputs.js';
import { activitySeen, type ActivityRow } from './activity.view.js';
import { ACTIVITY_PAGE, LIST_PAGES } from './activities.queries.js';
import type { LogSheet } from './log-sheet/log-sheet.model.js';
import { LOG_SHEET } from './log-sheet/log-sheet.queries.js';
import type { Activity, ActivityConnection } from './model/activity.model.js';

export type Reader = Pick<HubContext, 'actor' | 'language' | 'read'>;

const START = {
  NEWEST: ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  OLDEST: ['1000-01-01', '00000000-0000-0000-0000-000000000000'],
} as const;

/** Reads activities: one statement each, shaped by what is asked for, emptied of what is not meant for the reader. */
@Injectable()
export class ActivitiesFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param asked paths below the connection, like `edges.node.program` */
  async page(
    hub: Reader,
    args: PageArgs & { filter?: ActivityFilter | null; sort?: ActivitySort },
    asked: readonly string[],
  ): Promise<ActivityConnection> {
    const actor = readerOf(hub);
    const { sort = 'NEWEST' } = args;
    const filter = args.filter ?? {};
    const [day, id] = decodeCursor(args.after, ['date', 'uuid']) ?? START[sort];
    const outside = outsideOf(actor);
    const found = await hub.read.page<{ nodes: ActivityRow[]; totalCount: number | null }>(
      `activities.${sort}`,
      LIST_PAGES[sort],
      [
        ...this.shared(hub, actor),
        outside,
        ...[filter.programId ?? null, filter.organizationIds ?? null, filter.types ?? null],
        ...[filter.states ?? null, filter.from ?? null, filter.to ?? null],
        filter.targetGroups?.filter((code) => code !== NOT_ASKED) ?? null,
        filter.districts ?? null,
        patternsOf(filter.search),
        ...[day, id, args.first + 1],
      ],
      [...asked, ...filtered(filter), ...readerPaths(outside)],
    );
    const now = this.clock.now();
    const nodes = found.nodes.map((row) => activitySeen(actor, row, now));
    const page = pageOf(nodes, args, (activity) => [activity.happenedOn, activity.id]);
    return { ...page, totalCount: found.totalCount };
  }

  /** One activity; NOT_FOUND when there is none that the reader may know of. */
  async one(hub: Reader, id: string, asked: readonly string[]): Promise<Activity> {
    const actor = readerOf(hub);
    const outside = outsideOf(actor);
    const row = await hub.read.page<ActivityRow | null>(
      'activity',
      ACTIVITY_PAGE,
      [...this.shared(hub, actor), outside, id],
      [...asked, ...readerPaths(outside)],
    );
    if (!row) throw notFound();
    return activitySeen(actor, row, this.clock.now());
  }

  /** @param organizationId of the organization that logs; null for who has none */
  async logSheet(hub: Reader, organizationId: string | null, asked: readonly string[]): Promise<LogSheet> {
    const actor = readerOf(hub);
    type Row = Omit<LogSheet, 'last' | 'lastOfTypes'> & {
      last: ActivityRow | null;
      lastOfTypes: ActivityRow[];
    };
    const params = [...this.shared(hub, actor), organizationId];
    const row = await hub.read.page<Row>('activities.logSheet', LOG_SHEET, params, asked);
    const now = this.clock.now();
    return {
      ...row,
      last: row.last && activitySeen(actor, row.last, now),
      lastOfTypes: row.lastOfTypes.map((one) => activitySeen(actor, one, now)),
      targetGroups: row.targetGroups ?? [],
    };
  }

  private shared(hub: Reader, actor: Actor): unknown[] {
    return [actor.networkId, hub.language, this.clock.now().toISOString()];
  }
}

export function readerOf(hub: Pick<Reader, 'actor'>): Actor {
  if (!hub.actor) throw unauthenticated();
  return hub.actor;
}

/** The city knows what counts, of programmes that are published. */
const outsideOf = ({ role }: Actor): true | null => (role === 'CITY' ? true : null);
const readerPaths = (outside: true | null): string[] => (outside ? ['reader.outside'] : []);

/** What is filtered by, as paths: the statement has only those conditions. */
const filtered = (filter: Partial<Record<keyof ActivityFilter, unknown>>): string[] =>
  Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : `filter.${name}`));

/** Words that must all be found, as patterns; what a person types is never a wildcard. */
function patternsOf(search: string | null | undefined): string[] | null {
  if (search == null) return null;
  const plain = search.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
