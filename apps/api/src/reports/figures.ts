import {
  AGE_BANDS,
  can,
  daysOfQuarter,
  hiddenOf,
  linesTogether,
  overviewLines,
  quarterAfter,
  quarterOf,
  quartersBetween,
  REACH_ROLES,
  todayIn,
  type Actor,
  type Clock,
  type Grouping,
  type Language,
  type OverviewLine,
  type Quarter,
  type QuarterCell,
} from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { HubContext } from '../platform/access/index.js';
import { CLOCK, type ReadScope } from '../platform/db/index.js';
import { unauthenticated } from '../platform/errors/index.js';
import type { Overview, OverviewRow, ReportQuarter } from './overview/overview.model.js';
import { EXACT_OVERVIEWS, PUBLISHED_CELLS } from './overview/overview.queries.js';
import { sharedTogether, withShared, type LineWithShared, type SharedCell } from './overview/shared.js';

/** Who reads figures: nobody in particular where they are on a public page. */
export interface FigureReader {
  readonly actor: Actor | null;
  readonly networkId: string;
  readonly language: Language;
  readonly read: ReadScope;
}

export interface FigureWish {
  readonly groupBy?: Grouping | null;
  readonly from?: Quarter | null;
  readonly to?: Quarter | null;
  readonly own?: boolean | null;
  /** Through the guard also for those who may read every number: a paper leaves the house. */
  readonly asOthers?: boolean | null;
}

/** Somebody who is signed in. */
export function readerOf({
  actor,
  language,
  read,
}: Pick<HubContext, 'actor' | 'language' | 'read'>): FigureReader {
  if (!actor) throw unauthenticated();
  return { actor, networkId: actor.networkId, language, read };
}

type Names = Readonly<Record<string, OverviewRow['name']>>;
interface Found {
  readonly quarters: ReportQuarter[];
  readonly names: Names;
}
/** Null is what nobody asked for. */
type ExactFound = { [key in keyof Found]: Found[key] | null } & {
  lines: OverviewLine[];
  total: OverviewLine | null;
  waiting: number | null;
  shared: SharedCell[] | null;
  sharedOwn: SharedCell[] | null;
};
type CellsFound = Found & { cells: QuarterCell[]; shared: SharedCell[] | null; threshold: number };

/** What a report consists of beside its lines, as paths; whoever shows less asks for less. */
const ALL = ['lines.name', 'lines.shared', 'quarters', 'total', 'total.shared', 'waiting'] as const;
/** A year is shown where nobody said which quarters. */
const SHOWN = 4;
/** What is hidden of a quarter is remembered for so many of them; it follows from the cells alone. */
const REMEMBERED = 500;

/**
 * The one door to figures. The interface, files, pages and charts ask here, so that nobody outside the coordination and the
 * own organization is told a number that the guard has not let through.
 */
@Injectable()
export class Figures {
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param asked paths below the overview, like `lines.name` */
  async overview(reader: FigureReader, wish: FigureWish, asked: readonly string[] = ALL): Promise<Overview> {
    const { actor, networkId } = reader;
    const organizationId = wish.own ? actor?.organizationId : undefined;
    const facts = organizationId === undefined ? { networkId } : { networkId, organizationId };
    const mayReadAll = can(actor, 'report.readInternal', facts);
    return mayReadAll && !wish.asOthers
      ? this.exact(reader, wish, organizationId ?? null, asked)
      : this.published(reader, wish, mayReadAll);
  }

  private async exact(
    reader: FigureReader,
    wish: FigureWish,
    organizationId: string | null,
    asked: readonly string[],
  ): Promise<Overview> {
    const groupBy = wish.groupBy ?? 'QUARTER';
    const found = await reader.read.page<ExactFound>(
      `figures.exact.${groupBy}`,
      EXACT_OVERVIEWS[groupBy],
      [...this.shared(reader, wish), organizationId],
      asked,
    );
    const quarters = found.quarters ?? [];
    const lines = named(withShared(found.lines, found.shared ?? [], true), found.names ?? {}, groupBy);
    const beside = found.sharedOwn?.length ? sharedTogether(found.sharedOwn, true) : null;
    const total = { ...(found.total ?? linesTogether([])), name: null, shared: beside };
    return {
      groupBy,
      exact: true,
      own: organizationId !== null,
      quarters,
      lines,
      total,
      threshold: null,
      waiting: found.waiting,
    };
  }

  /** @param drafts also of quarters that are not locked yet, as they would be published if they stayed as they are */
  private async published(reader: FigureReader, wish: FigureWish, drafts: boolean): Promise<Overview> {
    const groupBy = wish.groupBy ?? 'QUARTER';
    const { quarters, names, threshold, cells, shared, hidden } = await this.guarded(reader, wish, drafts);
    const lines = named(withShared(overviewLines(cells, groupBy, hidden), shared, false), names, groupBy);
    const total = { ...linesTogether(overviewLines(cells, 'QUARTER', hidden)), name: null, shared: null };
    return { groupBy, exact: false, own: false, quarters, lines, total, threshold, waiting: null };
  }

  /**
   * What the overview by programme tells of one of them, quarter by quarter: nothing that could not be read there.
   * @param wish first and last quarter
   */
  async publishedOfProgram(reader: FigureReader, programId: string, wish: Pick<FigureWish, 'from' | 'to'>) {
    const found = await this.guarded(reader, { ...wish, groupBy: 'PROGRAM' }, false);
    const own = Map.groupBy(
      found.cells.filter((cell) => cell.programId === programId),
      ({ quarter }) => quarter,
    );
    const lines = [...own].flatMap(([quarter, cells]) =>
      overviewLines(cells, 'PROGRAM', found.hidden).map((line) => [quarter, line] as const),
    );
    return { published: found.out, lines: new Map(lines), threshold: found.threshold };
  }

  /** The cells of what is published, and what the guard hides of them. */
  private async guarded(reader: FigureReader, wish: FigureWish, drafts: boolean) {
    const groupBy = wish.groupBy ?? 'QUARTER';
    const found = await reader.read.page<CellsFound>(
      `figures.published.${groupBy}`,
      PUBLISHED_CELLS[groupBy],
      this.shared(reader, wish),
    );
    const { quarters, names, threshold } = found;
    const out = new Set(quarters.flatMap(({ quarter, published }) => (published || drafts ? [quarter] : [])));
    const cells = found.cells.filter(({ quarter }) => out.has(quarter));
    const shared = (found.shared ?? []).filter(({ quarter }) => out.has(quarter));
    return { quarters, names, threshold, out, cells, shared, hidden: this.hidden(cells, threshold) };
  }

  /** What is hidden of each quarter. The same cells hide the same figures, so they are worked out once. */
  private hidden(
    cells: readonly QuarterCell[],
    threshold: number,
  ): ReadonlyMap<Quarter, ReadonlySet<string>> {
    const result = new Map<Quarter, ReadonlySet<string>>();
    for (const [quarter, own] of Map.groupBy(cells, (cell) => cell.quarter)) {
      const key = createHash('sha256')
        .update(JSON.stringify([threshold, own]))
        .digest('base64');
      const found = this.known.get(key) ?? hiddenOf(own, threshold).get(quarter) ?? new Set<string>();
      this.known.delete(key);
      this.known.set(key, found);
      for (const oldest of this.known.keys()) {
        if (this.known.size <= REMEMBERED) break;
        this.known.delete(oldest);
      }
      result.set(quarter, found);
    }
    return result;
  }

  private shared({ actor, networkId, language }: FigureReader, wish: FigureWish): unknown[] {
    const now = this.clock.now();
    const to = wish.to ?? quarterOf(todayIn(now, 'UTC'));
    const asked = quartersBetween(wish.from ?? quarterAfter(to, 1 - SHOWN), to);
    const first = asked[0] ?? to;
    const last = asked.at(-1) ?? to;
    const after = daysOfQuarter(quarterAfter(last)).fromDate;
    const insider = actor !== null && actor.role !== 'CITY';
    return [networkId, language, now.toISOString(), daysOfQuarter(first).fromDate, after, insider];
  }
}

/** Lines with their names, most people first, ages and roles in their order. What has no name for this reader is one line without. */
function named(lines: readonly LineWithShared[], names: Names, groupBy: Grouping): OverviewRow[] {
  const nameless = ({ key }: LineWithShared): boolean => groupBy === 'PROGRAM' && !names[key];
  const others = lines.filter(nameless);
  const all: LineWithShared[] = [
    ...lines.filter((line) => !nameless(line)),
    ...(others.length > 0 ? [linesTogether(others)] : []),
  ];
  const rows = all.map((line) => ({ ...line, name: names[line.key] ?? null, shared: line.shared ?? null }));
  const order: readonly string[] | undefined = { AGE: AGE_BANDS, ROLE: REACH_ROLES }[
    groupBy as 'AGE' | 'ROLE'
  ];
  if (order) return rows.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return groupBy === 'QUARTER'
    ? rows.sort((a, b) => (a.key < b.key ? -1 : 1))
    : rows.sort((a, b) => (b.people ?? -1) - (a.people ?? -1) || (a.key < b.key ? -1 : 1));
}
