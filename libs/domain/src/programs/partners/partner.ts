import { addDays, coversDay, overlaps, period, type PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { code, localText, pathed } from '../../organizations/fields.js';
import { isOver, type Program, type ProgramPartner } from '../program.js';
import { wrongState } from '../program-step.js';
import { PARTNER_ROLES, type PartnerRole } from '../vocabulary.js';

/** A partner as somebody names it; days that are left out are those of the programme. */
export interface PartnerRequest {
  readonly organizationId: string;
  readonly role: unknown;
  readonly fromDate?: PlainDate | null;
  readonly toDate?: PlainDate | null;
  readonly task?: unknown;
}

export type NewPartner = Pick<ProgramPartner, 'organizationId' | 'role' | 'fromDate' | 'toDate' | 'task'>;

/** More partners than that are a network of their own. */
export const MAX_PARTNERS = 60;

const task = localText({ max: 300 });
const role = code(PARTNER_ROLES);

export interface PartnerFacts {
  readonly program: Pick<Program, 'state' | 'fromDate' | 'toDate'>;
  readonly partners: readonly Omit<ProgramPartner, 'id' | 'approvedBy' | 'approvedOn'>[];
  /** Active members of the network among those that are named. */
  readonly members: ReadonlySet<string>;
}

/**
 * One more partner, in the form in which it is kept. Refusals: WRONG_STATE (over), TOO_MANY, PARTNER_NOT_MEMBER,
 * UNKNOWN_CODE for the role, NOT_A_DATE, PERIOD_REVERSED, DAYS_OUTSIDE_PROGRAM, PARTNER_TWICE (same role, same days),
 * ACCOUNTABLE_ONE (another answers for it in those days), those of text.
 */
export function addPartner(facts: PartnerFacts, request: PartnerRequest): Result<NewPartner, Refusal> {
  const { program, partners } = facts;
  if (isOver(program.state) || program.state === 'COMPLETED') return wrongState(program);
  if (partners.length >= MAX_PARTNERS) return refused('TOO_MANY', undefined, { max: MAX_PARTNERS });
  if (!facts.members.has(request.organizationId)) return refused('PARTNER_NOT_MEMBER', 'organizationId');
  const what = role(request.role);
  if (!what.ok) return { ok: false, refusal: pathed('role', what.refusal) };
  const days = period(request.fromDate ?? program.fromDate, request.toDate ?? program.toDate);
  if (!days.ok) return days;
  const { fromDate, toDate } = days.value as { fromDate: PlainDate; toDate: PlainDate };
  if (fromDate < program.fromDate || toDate > program.toDate)
    return refused(
      'DAYS_OUTSIDE_PROGRAM',
      fromDate < program.fromDate ? 'fromDate' : 'toDate',
      daysOf(program),
    );
  const doing = task(request.task ?? {});
  if (!doing.ok) return { ok: false, refusal: pathed('task', doing.refusal) };
  const one: NewPartner = {
    organizationId: request.organizationId,
    role: what.value,
    fromDate,
    toDate,
    task: doing.value,
  };
  const same = partners.filter((other) => other.role === one.role && overlaps(other, one));
  if (same.some((other) => other.organizationId === one.organizationId))
    return refused('PARTNER_TWICE', 'role');
  if (one.role === 'ACCOUNTABLE' && same.length > 0) return refused('ACCOUNTABLE_ONE', 'role');
  return ok(one);
}

/** First and last day of a programme, for the message of a refusal. */
export const daysOf = ({ fromDate, toDate }: Pick<Program, 'fromDate' | 'toDate'>) => ({
  from: fromDate,
  to: toDate,
});

/**
 * Several at once, each judged beside those before it: how a programme is proposed. Besides those of `addPartner`:
 * PARTNER_MISSING for fewer than two organizations, ACCOUNTABLE_ONE when nobody answers for the whole of it.
 */
export function checkPartners(
  facts: Omit<PartnerFacts, 'partners'>,
  requests: readonly PartnerRequest[],
): Result<readonly NewPartner[], Refusal> {
  const partners: NewPartner[] = [];
  for (const [index, request] of requests.entries()) {
    const one = addPartner({ ...facts, partners }, request);
    if (!one.ok) return { ok: false, refusal: pathed(`partners[${index}]`, one.refusal) };
    partners.push(one.value);
  }
  if (new Set(partners.map(({ organizationId }) => organizationId)).size < 2)
    return refused('PARTNER_MISSING', 'partners');
  if (!hasOneAccountable(facts.program, partners)) return refused('ACCOUNTABLE_ONE', 'partners');
  return ok(partners);
}

/** Whether somebody answers for the programme on each of its days. Two at once never get in, so a chain is enough. */
export function hasOneAccountable(
  program: Pick<Program, 'fromDate' | 'toDate'>,
  partners: readonly Pick<ProgramPartner, 'role' | 'fromDate' | 'toDate'>[],
): boolean {
  const chain = partners
    .filter(({ role: one }) => one === 'ACCOUNTABLE')
    .sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  let next = program.fromDate;
  for (const { fromDate, toDate } of chain) {
    if (fromDate !== next) return false;
    next = addDays(toDate, 1);
  }
  return next === addDays(program.toDate, 1);
}

/** What its partners lack to begin; null when nothing. */
export function partnersLack(
  program: Pick<Program, 'fromDate' | 'toDate'>,
  partners: readonly Pick<ProgramPartner, 'organizationId' | 'role' | 'fromDate' | 'toDate'>[],
): 'PARTNER_MISSING' | 'ACCOUNTABLE_ONE' | 'IMPLEMENTING_MISSING' | null {
  if (new Set(partners.map(({ organizationId }) => organizationId)).size < 2) return 'PARTNER_MISSING';
  if (!hasOneAccountable(program, partners)) return 'ACCOUNTABLE_ONE';
  return partners.some((one) => one.role === 'IMPLEMENTING') ? null : 'IMPLEMENTING_MISSING';
}

/** Who has this role on a day. */
export const inRoleOn = (
  partners: readonly Pick<ProgramPartner, 'organizationId' | 'role' | 'fromDate' | 'toDate'>[],
  roles: readonly PartnerRole[],
  day: PlainDate,
): string[] =>
  partners
    .filter((one) => roles.includes(one.role) && coversDay(one, day))
    .map(({ organizationId }) => organizationId);

export interface EndFacts {
  readonly program: Pick<Program, 'state' | 'fromDate' | 'toDate'>;
  readonly partner: ProgramPartner;
  readonly partners: readonly ProgramPartner[];
}

/**
 * A partner's role ends on a day; before approval it may also be taken out whole (null: the row goes). Once the programme
 * binds, who answers for it hands over: its successor begins on the next day, in the same act.
 * Refusals: WRONG_STATE, NOT_A_DATE, DAYS_OUTSIDE_PROGRAM (not within its own days), DATE_IN_PAST (days that were are history),
 * ACCOUNTABLE_ONE (ends with no successor), IMPLEMENTING_MISSING (the last one that carries it out).
 */
export function endPartner(
  { program, partner, partners }: EndFacts,
  request: { readonly lastDay: PlainDate | null; readonly successorId?: string | null },
  today: PlainDate,
): Result<{ readonly lastDay: PlainDate | null; readonly successor: NewPartner | null }, Refusal> {
  const open = program.state === 'IDEA' || program.state === 'PLANNED';
  if (isOver(program.state) || program.state === 'COMPLETED') return wrongState(program);
  if (request.lastDay === null)
    return open ? ok({ lastDay: null, successor: null }) : refused('NOT_A_DATE', 'lastDay');
  const days = period(partner.fromDate, request.lastDay);
  if (!days.ok) return refused(days.refusal.code, 'lastDay');
  const lastDay = request.lastDay;
  if (lastDay >= partner.toDate) return refused('DAYS_OUTSIDE_PROGRAM', 'lastDay', daysOf(partner));
  if (!open && lastDay < addDays(today, -1)) return refused('DATE_IN_PAST', 'lastDay', { today });
  const others = partners.filter(({ id }) => id !== partner.id);
  if (partner.role === 'ACCOUNTABLE' && !open) {
    if (!request.successorId) return refused('ACCOUNTABLE_ONE', 'successorId');
    const { toDate, task: doing } = partner;
    const fromDate = addDays(lastDay, 1);
    const organizationId = request.successorId;
    return ok({ lastDay, successor: { organizationId, role: 'ACCOUNTABLE', fromDate, toDate, task: doing } });
  }
  const carriedOn = others.some((one) => one.role === 'IMPLEMENTING' && one.toDate > lastDay);
  if (partner.role === 'IMPLEMENTING' && !open && !carriedOn)
    return refused('IMPLEMENTING_MISSING', 'lastDay');
  return ok({ lastDay, successor: null });
}
