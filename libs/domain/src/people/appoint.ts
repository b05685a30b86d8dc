import { NETWORK_ROLES, ORGANIZATION_ROLES, ROLES, type Actor, type Role } from '../access/roles.js';
import { isCode } from '../kernel/codes.js';
import { cleanLocalText, type LocalText } from '../kernel/local-text.js';
import { overlaps, period, type PlainDate } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import type { Mandate } from './mandate.js';

export interface AppointRequest {
  readonly accountId: string;
  readonly role: Role;
  readonly organizationId?: string | null;
  readonly officeId?: string | null;
  readonly title?: LocalText | null;
  readonly fromDate: PlainDate;
  readonly toDate?: PlainDate | null;
}

/** What the rule has to know; `organizationExists` and `officeExists` are asked within the actor's network only. */
export interface AppointFacts {
  /** All mandates of that person in this network, ended ones included. */
  readonly mandates: readonly Mandate[];
  readonly organizationExists: boolean;
  readonly officeExists: boolean;
  /** Whether the coordinator has shut this person out of the network. */
  readonly deactivated: boolean;
}

export type NewMandate = Omit<Mandate, 'id' | 'endedAt'>;

/**
 * Gives a person a role. COORD appoints anybody but oneself; an AO appoints AO, ED and VIEW of the own organization.
 * Rights never reach back, so only the system may enter a mandate that began before today.
 * Refusals: OWN_MANDATE, PERSON_DEACTIVATED, UNKNOWN_CODE, ROLE_NOT_ALLOWED, REQUIRED, NOT_FOR_THIS_ROLE, OTHER_NETWORK, NOT_A_DATE,
 * PERIOD_REVERSED, DATE_IN_PAST, ROLE_CONFLICT, MANDATE_EXISTS, those of the title.
 */
export function appoint(
  facts: AppointFacts,
  request: AppointRequest,
  actor: Actor,
  today: PlainDate,
): Result<NewMandate, Refusal> {
  if (actor.role !== 'SYS' && actor.accountId === request.accountId)
    return refused('OWN_MANDATE', 'accountId');
  if (facts.deactivated) return refused('PERSON_DEACTIVATED', 'accountId');
  if (!isCode(ROLES, request.role)) return refused('UNKNOWN_CODE', 'role', { code: String(request.role) });
  const organizationId = request.organizationId ?? null;
  const officeId = request.officeId ?? null;
  if (actor.role === 'AO' && !isCode(ORGANIZATION_ROLES, request.role))
    return refused('ROLE_NOT_ALLOWED', 'role');
  if (actor.role === 'AO' && organizationId !== actor.organizationId) {
    return refused('ROLE_NOT_ALLOWED', 'organizationId');
  }
  const body = namesItsBody(request.role, organizationId, officeId);
  if (!body.ok) return body;
  if (organizationId !== null && !facts.organizationExists) return refused('OTHER_NETWORK', 'organizationId');
  if (officeId !== null && !facts.officeExists) return refused('OTHER_NETWORK', 'officeId');

  const dates = period(request.fromDate, request.toDate);
  if (!dates.ok) return dates;
  if (actor.role !== 'SYS' && dates.value.fromDate < today)
    return refused('DATE_IN_PAST', 'fromDate', { today });

  const title = request.title ? cleanLocalText(request.title, { max: 120 }) : ok(null);
  if (!title.ok) return { ok: false, refusal: under('title', title.refusal) };

  const mandate: NewMandate = {
    networkId: actor.networkId,
    accountId: request.accountId,
    role: request.role,
    organizationId,
    officeId,
    title: title.value,
    ...dates.value,
  };
  return withoutClash(facts.mandates, mandate);
}

/** AO, ED, VIEW an organization; COORD and FIN their employer; CITY an office; AUD nothing. */
function namesItsBody(
  role: Role,
  organizationId: string | null,
  officeId: string | null,
): Result<null, Refusal> {
  const needsOffice = role === 'CITY';
  const needsOrganization = role !== 'CITY' && role !== 'AUD';
  if (needsOrganization && organizationId === null) return refused('REQUIRED', 'organizationId');
  if (!needsOrganization && organizationId !== null) return refused('NOT_FOR_THIS_ROLE', 'organizationId');
  if (needsOffice && officeId === null) return refused('REQUIRED', 'officeId');
  if (!needsOffice && officeId !== null) return refused('NOT_FOR_THIS_ROLE', 'officeId');
  return ok(null);
}

/** Money and audit stay apart from coordination; the same role is not given twice for the same days. */
function withoutClash(existing: readonly Mandate[], mandate: NewMandate): Result<NewMandate, Refusal> {
  for (const held of existing) {
    if (held.endedAt !== null || held.networkId !== mandate.networkId || !overlaps(held, mandate)) continue;
    if (conflicts(held.role, mandate.role)) return refused('ROLE_CONFLICT', 'role', { role: held.role });
    const same =
      held.role === mandate.role &&
      held.organizationId === mandate.organizationId &&
      held.officeId === mandate.officeId;
    if (same) return refused('MANDATE_EXISTS', 'role');
  }
  return ok(mandate);
}

/** FIN and AUD are never held together with COORD by one person in one network. */
export function conflicts(a: Role, b: Role): boolean {
  return isCode(NETWORK_ROLES, a) && isCode(NETWORK_ROLES, b) && (a === 'COORD') !== (b === 'COORD');
}
