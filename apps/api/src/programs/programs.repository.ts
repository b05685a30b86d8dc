import type {
  Currency,
  DecisionRule,
  PortfolioItem,
  Program,
  ProgramContribution,
  ProgramIndicator,
  ProgramPartner,
} from '@kalaka/domain';
import type { Tx } from '../platform/db/index.js';
import { notFound } from '../platform/errors/index.js';

/** A programme with everything that its rules ask about. */
export interface ProgramFacts {
  readonly program: Program;
  readonly partners: readonly ProgramPartner[];
  readonly contributions: readonly ProgramContribution[];
  readonly indicators: readonly ProgramIndicator[];
  readonly portfolio: readonly PortfolioItem[];
  readonly currency: Currency;
  readonly networkRule: DecisionRule | null;
}

const PROGRAM = `jsonb_build_object('id', p.id, 'state', p.state, 'title', p.title, 'description', p.description,
  'easyDescription', p.easy_description, 'easyState', p.easy_state, 'easyCheckedBy', p.easy_checked_by,
  'easyCheckedOn', p.easy_checked_on, 'easyMissingSince', p.easy_missing_since, 'purposes', p.purposes,
  'targetGroups', p.target_groups, 'places', p.places, 'fromDate', p.from_date, 'toDate', p.to_date,
  'zeroBudget', p.zero_budget, 'consortium', p.consortium, 'agreementFileId', p.agreement_file_id, 'published', p.published,
  'approvedOn', p.approved_on, 'decision', p.decision, 'reason', p.reason, 'finalReport', p.final_report,
  'finalReportAcceptedOn', p.final_report_accepted_on, 'version', p.version)`;

const PARTNER = `jsonb_build_object('id', x.id, 'organizationId', x.organization_id, 'role', x.role, 'fromDate', x.from_date,
  'toDate', x.to_date, 'task', x.task, 'approvedBy', x.approved_by, 'approvedOn', x.approved_on)`;

const CONTRIBUTION = `jsonb_build_object('id', x.id, 'organizationId', x.organization_id, 'kind', x.kind, 'agreed', x.agreed::text,
  'given', x.given::text, 'currency', x.currency, 'text', x.text)`;

const INDICATOR = `jsonb_build_object('id', x.id, 'name', x.name, 'unit', x.unit, 'direction', x.direction, 'measure', x.measure,
  'activityType', x.activity_type, 'targetGroup', x.target_group, 'baseline', x.baseline::text, 'target', x.target::text)`;

const ITEM = `jsonb_build_object('id', x.id, 'serviceId', x.service_id, 'organizationId', x.organization_id, 'level', x.level)`;

const parts = (table: string, row: string): string => `(SELECT coalesce(jsonb_agg(${row} ORDER BY x.id), '[]')
  FROM ${table} x WHERE x.network_id = p.network_id AND x.program_id = p.id)`;

const FACTS = `
  SELECT jsonb_build_object('program', ${PROGRAM}, 'partners', ${parts('program_partners', PARTNER)},
    'contributions', ${parts('program_contributions', CONTRIBUTION)}, 'indicators', ${parts('program_indicators', INDICATOR)},
    'portfolio', ${parts('program_services', ITEM)}, 'currency', n.currency, 'networkRule', n.policies #>> '{decisionRule,default}') AS facts
  FROM programs p JOIN networks n ON n.id = p.network_id WHERE p.network_id = $1 AND p.id = $2`;

/** Commands on one programme stand in line: its row is locked before anything of it is read. */
export async function lockProgram(networkId: string, tx: Tx, id: string): Promise<ProgramFacts> {
  const locked = (await tx.manager.query(
    'SELECT id FROM programs WHERE network_id = $1 AND id = $2 FOR NO KEY UPDATE',
    [networkId, id],
  )) as unknown[];
  if (locked.length === 0) throw notFound();
  const [row] = (await tx.manager.query(FACTS, [networkId, id])) as { facts: ProgramFacts }[];
  if (!row) throw notFound();
  return row.facts;
}

/** Which of these organizations are active members. */
export async function activeMembers(networkId: string, tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = (await tx.manager.query(
    `SELECT DISTINCT organization_id AS id FROM memberships
     WHERE network_id = $1 AND organization_id = ANY ($2::uuid[]) AND state = 'ACTIVE'`,
    [networkId, ids],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
