import { audiencesOf, type Clock, type Language, type PlainDate } from '@kalaka/domain';
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

export interface ProgramView {
  readonly site: Site;
  readonly today: PlainDate;
  readonly program: Program;
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
    const networkId = await this.networks.idOf(slug);
    if (!networkId) throw notFound();
    const moment = this.clock.now().toISOString();
    const params = [networkId, language, moment, FIELDS, [...EVERYBODY], null, id];
    type Row = { today: PlainDate; site: Site; node: ProgramRow };
    const scope = new ReadScope(this.pool, publicOf(networkId));
    const found = await scope.page<Row | null>('public.program', PUBLIC_PROGRAM, params, FIELDS);
    if (!found) throw notFound();
    const { site, today, node } = found;
    return { site, today, program: programSeen(null, node, today) };
  }
}
