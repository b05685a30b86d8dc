import { cleanText } from '../../kernel/clean-text.js';
import type { EventName } from '../../kernel/events.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { RecordedDecision } from '../../networks/recorded-decision.js';
import { MEMBERSHIP_TRANSITIONS, startsFrom, type MembershipCommand } from './membership-machine.js';
import type { Membership } from './membership.js';
import type { MembershipState } from '../vocabulary.js';

/** What a command writes: the fields that change (all others stay), and the event with its states. */
export interface MembershipChanges {
  readonly set: Partial<Omit<Membership, 'id' | 'organizationId'>> & {
    readonly state: MembershipState;
    readonly touchedOn: PlainDate;
    readonly version: number;
  };
  readonly event: {
    readonly name: EventName;
    readonly from: MembershipState | null;
    readonly to: MembershipState;
    /** Of an exclusion, for the audit trail; the record keeps the decision of the admission. */
    readonly decision?: RecordedDecision;
    readonly hearingOn?: PlainDate;
  };
}

type Fields = Partial<Omit<Membership, 'id' | 'organizationId' | 'state' | 'version'>>;

/** A membership that begins with this command; the caller gives the id. */
export function newStep(
  command: MembershipCommand,
  fields: Fields & { readonly touchedOn: PlainDate },
): MembershipChanges {
  const { to, event } = MEMBERSHIP_TRANSITIONS[command];
  return { set: { ...fields, state: to, version: 1 }, event: { name: event, from: null, to } };
}

/**
 * One step along the table of transitions. With a `reason` argument (also an empty one) the reason is asked for.
 * Refusals: WRONG_STATE (current state as value), REASON_REQUIRED, those of text.
 */
export function step(
  command: MembershipCommand,
  membership: Membership,
  today: PlainDate,
  fields: Fields,
  ...reasons: readonly unknown[]
): Result<MembershipChanges, Refusal> {
  if (!startsFrom(command, membership.state)) {
    return refused('WRONG_STATE', undefined, { currentState: membership.state });
  }
  let reason: Fields = {};
  if (reasons.length > 0) {
    const text = cleanText(reasons[0], { max: 2000, multiline: true });
    if (!text.ok) return { ok: false, refusal: under('reason', text.refusal) };
    if (text.value === '') return refused('REASON_REQUIRED', 'reason');
    reason = { reason: text.value };
  }
  const { to, event } = MEMBERSHIP_TRANSITIONS[command];
  return ok({
    set: { touchedOn: today, ...fields, ...reason, state: to, version: membership.version + 1 },
    event: { name: event, from: membership.state, to },
  });
}
