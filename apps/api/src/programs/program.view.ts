import {
  actsAsPartner,
  audiencesOf,
  can,
  operationsIn,
  progressOf,
  type Actor,
  type Audience,
  type Operation,
  type PlainDate,
  type ProgramPartner,
} from '@kalaka/domain';
import { redact } from '../platform/access/index.js';
import { fileOf, type FileJson } from '../platform/files/index.js';
import type { ProgramIndicator } from './indicators/program-indicator.model.js';
import { ProgramPartner as PartnerModel } from './partners/program-partner.model.js';
import { Program } from './model/program.model.js';

type PartnerFacts = Pick<ProgramPartner, 'organizationId' | 'role' | 'fromDate' | 'toDate' | 'approvedOn'>;

/** As the SQL of a page builds it; what was not asked for is missing. */
export type ProgramRow = Omit<Program, 'allowed' | 'agreement' | 'documents'> & {
  agreement?: FileJson | null;
  documents?: FileJson[];
  facts: { partners: PartnerFacts[] } | null;
};

const LISTS = [
  ...([
    'titleTranslations',
    'descriptionTranslations',
    'easyTranslations',
    'purposes',
    'targetGroups',
  ] as const),
  ...(['places', 'placesTranslations', 'partners', 'contributions', 'indicators', 'services'] as const),
];

/** What is derived is added, and what is not meant for this reader is taken out; rows were chosen by the statement. */
export function programSeen(actor: Actor | null, row: ProgramRow, today: PlainDate): Program {
  const { facts, agreement, documents, ...plain } = row;
  const mine = audiences(actor, agreement, row);
  const lists = Object.fromEntries(LISTS.map((field) => [field, row[field] ?? []]));
  const full = {
    ...plain,
    ...lists,
    partners: (row.partners ?? []).map((one) => redact(PartnerModel, one, mine)),
    indicators: (row.indicators ?? []).map((one) => measured(one, countsPeople(actor))),
    agreement: agreement ? fileOf(agreement) : null,
    documents: (documents ?? []).map(fileOf),
    allowed: facts ? allowedIn(actor, row, facts.partners, today) : [],
  } as Program;
  return redact(Program, full, mine);
}

/**
 * OWN means the partners: their rows come only to them (`PARTNERS_ONLY` of the statement), so who was given any may keep
 * them.
 */
function audiences(
  actor: Actor | null,
  agreement: FileJson | null | undefined,
  { contributions }: ProgramRow,
): ReadonlySet<Audience> {
  const mine = audiencesOf(actor, actor ? { networkId: actor.networkId } : {});
  const given = Boolean(agreement) || (contributions ?? []).length > 0;
  return given ? new Set<Audience>([...mine, 'OWN']) : mine;
}

/** The statement gives people who were counted to partners; nobody who keeps money or looks on is told them either. */
const countsPeople = (actor: Actor | null): boolean =>
  actor !== null && can(actor, 'report.readInternal', { ...actor });

/** The newest known value, and how far that is. */
function measured(given: ProgramIndicator, people: boolean): ProgramIndicator {
  const indicator = given.measure === 'REACH' && !people ? withoutCounts(given) : given;
  const newest = indicator.periods.filter(({ actual }) => actual !== null).at(-1)?.actual;
  const byHand = indicator.measure === 'MANUAL' ? (newest ?? indicator.actual) : indicator.actual;
  const { baseline, target } = indicator;
  const known = baseline !== null && target !== null;
  return { ...indicator, actual: byHand, progress: known ? progressOf({ baseline, target }, byHand) : null };
}

const withoutCounts = (indicator: ProgramIndicator): ProgramIndicator => ({
  ...indicator,
  actual: null,
  periods: indicator.periods.map((period) => ({ ...period, actual: null })),
});

/** Operations that role, part and state leave open; the command still judges everything. */
function allowedIn(
  actor: Actor | null,
  row: ProgramRow,
  partners: readonly PartnerFacts[],
  today: PlainDate,
): Operation[] {
  if (!actor) return [];
  const own = actor.organizationId;
  const days = { fromDate: row.from, toDate: row.to };
  const state = { state: row.state, consortium: row.consortium, published: row.published === true };
  return operationsIn(state).filter((operation) => {
    if (operation === 'program.approve' && !waitsFor(own, partners)) return false;
    const assigned = actsAsPartner(operation, days, partners, own, today);
    const organizationId = partners.some((one) => one.organizationId === own) ? own : undefined;
    return can(actor, operation, {
      networkId: actor.networkId,
      assigned,
      ...(organizationId ? { organizationId } : {}),
    });
  });
}

const waitsFor = (own: string | undefined, partners: readonly PartnerFacts[]): boolean =>
  partners.some((one) => one.organizationId === own && one.approvedOn === null);
