import {
  importStateNow,
  importStepsFrom,
  type Actor,
  type Clock,
  type ImportFacts,
  type ImportSettings,
  type Language,
  type MatchedColumn,
} from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { notFound, unauthenticated } from '../../platform/errors/index.js';
import { decodeCursor, pageOf, type Connection, type PageArgs } from '../../platform/graphql/index.js';
import type { FindingKind } from './findings.js';
import {
  FINDINGS_PAGE,
  IMPORT_PAGE,
  IMPORTS_PAGE,
  NAMES_PAGE,
  PAIRS_PAGE,
  SOURCES_PAGE,
} from './imports.queries.js';
import type { ImportFinding, ImportPair, Found } from './model/import-report.model.js';
import type { ImportName, ImportSource, OrganizationImport } from './model/import.model.js';
import { COUNTED_KINDS, type ImportReport, type Preview } from './stored-values.js';

/** Pairs on one page: more than a person looks through. */
const PAIRS = 200;

type Reader = Pick<HubContext, 'actor' | 'language' | 'read'>;

type Row = Omit<
  OrganizationImport,
  'columns' | 'rows' | 'wrongRows' | 'counts' | 'progress' | 'allowed' | 'settings'
> & {
  settings: ImportSettings;
  preview: Preview | null;
  matching: MatchedColumn[] | null;
  report: ImportReport;
  progress: (NonNullable<OrganizationImport['progress']> & { at: string }) | null;
};

/** Reads runs as they really stand now, and what was found in their files. */
@Injectable()
export class ImportsFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async one(hub: Reader, id: string): Promise<OrganizationImport> {
    const { networkId } = acting(hub);
    const row = await hub.read.page<Row | null>('import', IMPORT_PAGE, [networkId, hub.language, id]);
    if (!row) throw notFound();
    return shown(row, this.clock.now(), hub.language);
  }

  async page(hub: Reader, args: PageArgs): Promise<Connection<OrganizationImport>> {
    const [at, id] = decodeCursor(args.after, ['date', 'uuid']) ?? [];
    const params = [acting(hub).networkId, hub.language, at ?? null, id ?? null, args.first + 1];
    const rows = await hub.read.page<Row[]>('imports', IMPORTS_PAGE, params);
    const now = this.clock.now();
    return pageOf(
      rows.map((row) => shown(row, now, hub.language)),
      args,
      (row) => [row.createdAt, row.id],
    );
  }

  async findings(
    hub: Reader,
    id: string,
    kind: FindingKind,
    args: PageArgs,
  ): Promise<Connection<ImportFinding>> {
    const [after] = decodeCursor(args.after, ['number']) ?? [];
    const params = [acting(hub).networkId, id, kind, after ?? 0, args.first + 1];
    const rows = await hub.read.page<Found[]>('import.findings', FINDINGS_PAGE, params);
    const worded = rows.map((row) => ({ ...row, message: reason(row, hub) }));
    return pageOf(worded, args, ({ position }) => [position]);
  }

  pairs(hub: Reader, id: string): Promise<ImportPair[]> {
    return hub.read.page<ImportPair[]>('import.pairs', PAIRS_PAGE, [acting(hub).networkId, id, PAIRS]);
  }

  names(hub: Reader, id: string): Promise<ImportName[]> {
    return hub.read.page<ImportName[]>('import.names', NAMES_PAGE, [acting(hub).networkId, id, PAIRS]);
  }

  sources(hub: Reader): Promise<ImportSource[]> {
    return hub.read.page<ImportSource[]>('import.sources', SOURCES_PAGE, [acting(hub).networkId]);
  }
}

function shown(
  { preview, matching, report, progress, settings, ...row }: Row,
  now: Date,
  language: Language,
): OrganizationImport {
  const facts: ImportFacts = {
    state: row.state,
    wrongRows: report.wrongRows ?? 0,
    changes: report.counts ? sum(report.counts) : null,
    undoUntil: row.undoUntil ? new Date(row.undoUntil) : null,
    heardAt: progress ? new Date(progress.at) : null,
  };
  const state = importStateNow(facts, now);
  const fieldOf = new Map(matching?.map(({ column, field }) => [column, field]));
  return {
    ...row,
    state,
    settings: { organizationId: null, year: null, date: null, ...settings },
    failure: state === 'FAILED' && row.state !== 'FAILED' ? 'INTERRUPTED' : row.failure,
    encoding: preview?.encoding ?? null,
    columns: (preview?.columns ?? []).map(({ name, samples, suggestion }) => ({
      ...{ name, samples, field: matching ? (fieldOf.get(name) ?? null) : suggestion },
    })),
    rows: report.rows ?? null,
    wrongRows: facts.wrongRows,
    persons: report.persons ?? 0,
    repairs: (report.repairs ?? []).map((one) => ({
      ...one,
      message: message(language, `directory.repair.${one.kind}`),
    })),
    counts: COUNTED_KINDS.flatMap((kind) => {
      const one = report.counts?.[kind];
      return one ? [{ kind, created: one.new, changed: one.changed, same: one.same }] : [];
    }),
    progress: ['MATCHED', 'QUEUED', 'RUNNING', 'UNDOING'].includes(state) ? progress : null,
    allowed: importStepsFrom(facts, now),
  };
}

const sum = (counts: NonNullable<ImportReport['counts']>): number =>
  Object.values(counts).reduce((all, one) => all + one.new + one.changed, 0);

/** A value of a file is shown on one line, cut. */
const LONGEST = 120;
const short = (value: unknown): string | number => {
  if (typeof value === 'number') return value;
  const points = [...String(value ?? '').replace(/\s+/g, ' ')];
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join('');
};

/** Why, in the words of the reports of directories. */
function reason({ kind, code, values }: Found, { language }: Reader): string {
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]));
  if (kind === 'WRONG') return message(language, `directory.wrong.${code}`, { table: '–', ...said });
  if (kind === 'REPAIR') return message(language, `directory.repair.${code}`, said);
  return String(values['name'] ?? values['names'] ?? '');
}

function acting({ actor }: Reader): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}
