import type { Actor } from '../../access/roles.js';
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { DecisionRule, NetworkPolicies } from '../../networks/policies.js';
import { carries, recordDecision, type RecordedDecision } from '../../networks/recorded-decision.js';
import type { DocumentFacts } from '../documents/document.js';
import { suspendingPapers, type RanOut } from '../documents/document-clock.js';
import { step, type MembershipChanges } from './membership-step.js';
import type { Membership } from './membership.js';

export interface StartFacts {
  readonly membership: Membership;
  /** All memberships of the organization in this network, this one included or not. */
  readonly memberships: readonly Membership[];
  /** Authorised officers of the organization with a mandate that is live today. */
  readonly liveOfficers: number;
}

/**
 * Membership begins today. Refusals: WRONG_STATE, OFFICER_REQUIRED (nobody may speak for the organization),
 * PERIOD_OVERLAP with an earlier membership that lasts beyond today.
 */
export function start(
  facts: StartFacts,
  _request: object,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const moved = step('start', facts.membership, today, { fromDate: today, toDate: null });
  if (!moved.ok) return moved;
  if (facts.liveOfficers < 1) return refused('OFFICER_REQUIRED');
  const others = facts.memberships.filter((one) => one.id !== facts.membership.id);
  return others.some((one) => lastsOn(one, today)) ? refused('PERIOD_OVERLAP') : moved;
}

/** Whether the organization was, is or will be a member on that day: from `fromDate` up to the day before `toDate`. */
export function lastsOn(membership: Pick<Membership, 'fromDate' | 'toDate'>, day: PlainDate): boolean {
  const { fromDate, toDate } = membership;
  return fromDate !== null && fromDate <= day && (toDate === null || day < toDate);
}

/** Pauses a membership. Refusals: WRONG_STATE, REASON_REQUIRED, those of text. */
export function suspend(
  membership: Membership,
  request: { readonly reason: string },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  return step('suspend', membership, today, {}, request.reason);
}

/** What the pause for papers hangs on. */
export interface PaperFacts {
  readonly papers: readonly DocumentFacts[];
  readonly paperRules: Pick<NetworkPolicies, 'suspendingDocuments' | 'documentGraceDays'>;
}

/**
 * The clock pauses a membership whose required papers have run out; `reasonOf` words which. Refusals: WRONG_STATE (also
 * when every paper is there).
 */
export function suspendForPapers(
  facts: PaperFacts & { readonly membership: Membership },
  request: { readonly reasonOf: (papers: readonly RanOut[]) => string },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const papers = suspendingPapers(facts.papers, facts.paperRules, today);
  const { state } = facts.membership;
  if (papers.length === 0) return refused('WRONG_STATE', undefined, { currentState: state });
  return step('suspend', facts.membership, today, {}, request.reasonOf(papers));
}

/** Ends the pause; the reason for it stays in the history, not in the record. Refusals: WRONG_STATE, OFFICER_REQUIRED,
 * DOCUMENT_EXPIRED (a paper for which it would pause again at once). */
export function resume(
  facts: PaperFacts & { readonly membership: Membership; readonly liveOfficers: number },
  _request: object,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const moved = step('resume', facts.membership, today, { reason: null });
  if (!moved.ok) return moved;
  if (facts.liveOfficers < 1) return refused('OFFICER_REQUIRED');
  const missing = suspendingPapers(facts.papers, facts.paperRules, today);
  return missing.length > 0 ? refused('DOCUMENT_EXPIRED') : moved;
}

export interface LeaveFacts {
  readonly membership: Membership;
  /** Whether the organization holds the post of the network administration organization on or after the effective day. */
  readonly holdsNaoPost: boolean;
}

/**
 * A member leaves. With an effective day of today it has left; with a later day the leaving is announced: the state
 * stays, `toDate` is set, and `completeLeaving` ends it on that day. Balances and open duties are judged by later rooms.
 * Refusals: WRONG_STATE, NOT_A_DATE, DATE_IN_PAST, HOLDS_NAO_POST, those of text.
 */
export function leave(
  facts: LeaveFacts,
  request: { readonly effectiveOn: PlainDate; readonly reason?: string | null },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const { membership } = facts;
  const why = request.reason ? [request.reason] : [];
  const moved = step('leave', membership, today, {}, ...why);
  if (!moved.ok) return moved;
  if (!isPlainDate(request.effectiveOn)) return refused('NOT_A_DATE', 'effectiveOn');
  if (request.effectiveOn < today) return refused('DATE_IN_PAST', 'effectiveOn', { today });
  if (facts.holdsNaoPost) return refused('HOLDS_NAO_POST');
  const set = { ...moved.value.set, toDate: request.effectiveOn };
  if (request.effectiveOn === today) return ok({ ...moved.value, set });
  return ok({
    set: { ...set, state: membership.state },
    event: { name: 'membership.leavingAnnounced', from: membership.state, to: membership.state },
  });
}

/**
 * The clock ends a membership whose leaving was announced for today or earlier. Refusals: WRONG_STATE (also when no
 * leaving was announced), DATE_IN_FUTURE while the day has not come.
 */
export function completeLeaving(
  membership: Membership,
  _request: object,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  if (membership.toDate === null)
    return refused('WRONG_STATE', undefined, { currentState: membership.state });
  if (membership.toDate > today) return refused('DATE_IN_FUTURE', 'effectiveOn', { today });
  return step('leave', membership, today, {});
}

export interface ExcludeFacts extends LeaveFacts {
  readonly networkRule: DecisionRule;
}

export interface ExcludeRequest {
  readonly reason: string;
  /** The day on which the member was heard, not after the decision. */
  readonly hearingOn: PlainDate;
  readonly decision: RecordedDecision;
}

/**
 * Records that the members excluded a member: with reasons, after a hearing, by two thirds whatever the network's rule.
 * Refusals: WRONG_STATE, REASON_REQUIRED, NOT_A_DATE, DATE_IN_FUTURE, HOLDS_NAO_POST, those of `recordDecision`.
 */
export function exclude(
  facts: ExcludeFacts,
  request: ExcludeRequest,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const moved = step('exclude', facts.membership, today, { toDate: today }, request.reason);
  if (!moved.ok) return moved;
  if (facts.holdsNaoPost) return refused('HOLDS_NAO_POST');
  const judged = { networkRule: facts.networkRule, notBefore: facts.membership.fromDate };
  const decision = recordDecision(request.decision, judged, today);
  if (!decision.ok) return decision;
  if (!isPlainDate(request.hearingOn)) return refused('NOT_A_DATE', 'hearingOn');
  if (request.hearingOn > decision.value.date) {
    return refused('DATE_IN_FUTURE', 'hearingOn', { today: decision.value.date });
  }
  if (!carries('TWO_THIRDS', decision.value)) {
    const { inFavour, against } = decision.value;
    return refused('MAJORITY_NOT_REACHED', 'decision', { inFavour, against });
  }
  const event = { ...moved.value.event, decision: decision.value, hearingOn: request.hearingOn };
  return ok({ ...moved.value, event });
}
