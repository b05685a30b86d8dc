import { audiencesOf, type Clock, type Language, type PlainDate, type ProgramPurpose } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { PublicNetworks } from '../../networks/index.js';
import { DAY, SITE, type Site } from '../../organizations/index.js';
import { CLOCK, publicOf, ReadPool, ReadScope } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import type { Program } from '../model/program.model.js';
import { PROGRAM_JSON, PROGRAM_SEEN } from '../program.sql.js';
import { programSeen, type ProgramRow } from '../program.view.js';

/** $1 to $6 as in organization.sql.ts, with $5 the public and $6 nobody; $7 the programme. */
const PUBLIC_PROGRAM = `
  SELECT json_build_object('today', day.today, 'site', ${SITE}, 'node', ${PROGRAM_JSON})
  FROM ${DAY}, programs p WHERE p.network_id = $1 AND p.id = $7 AND ${PROGRAM_SEEN}
    AND $4::text[] IS NOT NULL AND ($6::uuid IS NULL OR true)`;

const FIELDS = [
  ...['description', 'easyDescription', 'easyState', 'easyCheckedBy', 'easyCheckedOn', 'purposes'],
  ...['targetGroups', 'places', 'lead', 'partners', 'indicators', 'services', 'finalReportAcceptedOn'],
];

const EVERYBODY = audiencesOf(null, {});

/** $7 a purpose, or null. What runs first, then what is to come, then what is over; the newest first. */
const PUBLIC_PROGRAMS = `
  WITH found AS (
    SELECT p.*, day.today, CASE WHEN p.state IN ('ACTIVE', 'SUSPENDED') THEN 0 WHEN p.state IN ('PLANNED', 'APPROVED') THEN 1 ELSE 2 END AS turn
    FROM ${DAY}, programs p WHERE p.network_id = $1 AND ${PROGRAM_SEEN})
  SELECT json_build_object('today', day.today, 'site', ${SITE},
    'purposes', (SELECT coalesce(json_object_agg(c.purpose, c.n), '{}')
      FROM (SELECT u.purpose, count(*)::int AS n FROM found p, unnest(p.purposes) u (purpose) GROUP BY 1) c),
    'all', (SELECT count(*)::int FROM found),
    'nodes', (SELECT coalesce(json_agg(${PROGRAM_JSON} ORDER BY p.turn, p.from_date DESC, p.id), '[]')
      FROM found p WHERE $7::text IS NULL OR $7 = ANY (p.purposes)))
  FROM ${DAY} WHERE $4::text[] IS NOT NULL AND ($6::uuid IS NULL OR true)`;

const LINE = [
  'description',
  'easyDescription',
  'easyState',
  'easyCheckedBy',
  'easyCheckedOn',
  'purposes',
  'lead',
];

export interface ProgramView {
  readonly site: Site;
  readonly today: PlainDate;
  readonly program: Program;
}

export interface ProgramsView {
  readonly site: Site;
  readonly programs: readonly Program[];
  /** How many there are in all, and for each purpose. */
  readonly all: number;
  readonly purposes: Readonly<Partial<Record<ProgramPurpose, number>>>;
}

/** Reads what a network shows of a programme to everybody: one statement, with the parts and marks of behind the sign-in. */
@Injectable()
export class ProgramsPublicFinder {
  constructor(
    private readonly pool: ReadPool,
    private readonly networks: PublicNetworks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async program(slug: string, language: Language, id: string): Promise<ProgramView> {
    type Row = { today: PlainDate; site: Site; node: ProgramRow };
    const found = await this.read<Row | null>('program', PUBLIC_PROGRAM, slug, language, FIELDS, id);
    if (!found) throw notFound();
    const { site, today, node } = found;
    return { site, today, program: programSeen(null, node, today) };
  }

  async programs(slug: string, language: Language, purpose: ProgramPurpose | null): Promise<ProgramsView> {
    type Row = Omit<ProgramsView, 'programs'> & { today: PlainDate; nodes: ProgramRow[] };
    const found = await this.read<Row>('programs', PUBLIC_PROGRAMS, slug, language, LINE, purpose);
    const { today, nodes, ...view } = found;
    return { ...view, programs: nodes.map((node) => programSeen(null, node, today)) };
  }

  private async read<T>(
    ...[name, sql, slug, language, fields, about]: [string, string, string, Language, string[], string | null]
  ): Promise<T> {
    const networkId = await this.networks.idOf(slug);
    if (!networkId) throw notFound();
    const moment = this.clock.now().toISOString();
    const params = [networkId, language, moment, fields, [...EVERYBODY], null, about];
    return new ReadScope(this.pool, publicOf(networkId)).page<T>(`public.${name}`, sql, params, fields);
  }
}
