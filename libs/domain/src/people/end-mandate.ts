import { ORGANIZATION_ROLES, type Actor } from '../access/roles.js';
import { isCode } from '../kernel/codes.js';
import { addDays, isPlainDate, type PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { isLive, type Mandate } from './mandate.js';

export interface EndMandateFacts {
  readonly mandate: Mandate;
  /** Mandates with role AO of the same organization, this one included or not. */
  readonly officers: readonly Mandate[];
  /**
   * Whether the organization of the mandate is a member, active or paused: it needs somebody who may speak and sign for
   * it, also while it is paused, so that it can come back.
   */
  readonly isMember: boolean;
}

/** `endedAtOnce`: the caller stores the moment as `endedAt`, so that the very next request is refused. */
export interface MandateEnd {
  readonly toDate: PlainDate;
  readonly endedAtOnce: boolean;
}

/**
 * Takes a role away: at once without a `lastDay`, else after that day. Nobody ends the own mandate, an AO only ends
 * mandates of the own organization, and the last authorised officer of a member cannot be removed.
 * Refusals: OWN_MANDATE, ROLE_NOT_ALLOWED, WRONG_STATE (not running any more), NOT_A_DATE, DATE_IN_PAST, LAST_OFFICER.
 */
export function endMandate(
  facts: EndMandateFacts,
  request: { readonly lastDay?: PlainDate | null },
  actor: Actor,
  today: PlainDate,
): Result<MandateEnd, Refusal> {
  const { mandate } = facts;
  if (actor.role !== 'SYS' && mandate.accountId === actor.accountId) return refused('OWN_MANDATE');
  const own = isCode(ORGANIZATION_ROLES, mandate.role) && mandate.organizationId === actor.organizationId;
  if (actor.role === 'AO' && !own) return refused('ROLE_NOT_ALLOWED');
  if (mandate.endedAt !== null || (mandate.toDate !== null && mandate.toDate < today))
    return refused('WRONG_STATE');

  const lastDay = request.lastDay ?? null;
  if (lastDay !== null && !isPlainDate(lastDay)) return refused('NOT_A_DATE', 'lastDay');
  if (lastDay !== null && (lastDay < today || lastDay < mandate.fromDate)) {
    return refused('DATE_IN_PAST', 'lastDay', { today });
  }
  if (mandate.role === 'AO' && facts.isMember) {
    const firstDayWithout = lastDay === null ? today : addDays(lastDay, 1);
    const successor = facts.officers.some((one) => one.id !== mandate.id && isLive(one, firstDayWithout));
    if (!successor) return refused('LAST_OFFICER');
  }
  if (lastDay !== null) return ok({ toDate: lastDay, endedAtOnce: false });
  return ok({ toDate: mandate.fromDate > today ? mandate.fromDate : today, endedAtOnce: true });
}
