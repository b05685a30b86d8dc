import type { Actor } from '../../access/roles.js';
import { cleanText } from '../../kernel/clean-text.js';
import { cleanLocalText, type LocalText } from '../../kernel/local-text.js';
import { daysBetween, type PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { DecisionRule } from '../../networks/policies.js';
import { recordDecision, type RecordedDecision } from '../../networks/recorded-decision.js';
import { isOpenApplication, isRunning } from './membership-machine.js';
import { newStep, step, type MembershipChanges } from './membership-step.js';
import type { Membership } from './membership.js';
import type { LegalForm, LegalStatus } from '../vocabulary.js';

/** What is known of an organization that has no membership running. */
export interface NewcomerFacts {
  readonly organizationId: string;
  readonly legalForm: LegalForm | null;
  readonly legalStatus: LegalStatus | null;
  /** All memberships of the organization in this network, ended ones too. */
  readonly memberships: readonly Membership[];
}

/** Nobody applies twice at a time, nor while being a member; who applies says what kind of body it is. */
function mayBecomeMember(facts: NewcomerFacts): Result<null, Refusal> {
  if (facts.memberships.some((one) => isRunning(one.state))) return refused('ALREADY_MEMBER');
  if (facts.memberships.some((one) => isOpenApplication(one.state))) return refused('APPLICATION_OPEN');
  if (facts.legalForm === null) return refused('LEGAL_FORM_REQUIRED', 'legalForm');
  if (facts.legalStatus === null) return refused('LEGAL_FORM_REQUIRED', 'legalStatus');
  return ok(null);
}

export interface FoundFacts extends NewcomerFacts {
  readonly networkFoundedOn: PlainDate | null;
  /** Authorised officers of the organization with a mandate that is live today. */
  readonly liveOfficers: number;
}

/**
 * Enters a founding member, on the founding day only, with the founding minutes as the text of the decision.
 * Refusals: NOT_FOUNDING_DAY, ALREADY_MEMBER, APPLICATION_OPEN, LEGAL_FORM_REQUIRED, OFFICER_REQUIRED, those of the text.
 */
export function found(
  facts: FoundFacts,
  request: { readonly minutes: LocalText },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  if (facts.networkFoundedOn !== today) return refused('NOT_FOUNDING_DAY');
  const newcomer = mayBecomeMember(facts);
  if (!newcomer.ok) return newcomer;
  if (facts.liveOfficers < 1) return refused('OFFICER_REQUIRED');
  const text = cleanLocalText(request.minutes, { max: 2000, multiline: true, required: true });
  if (!text.ok) return { ok: false, refusal: under('minutes', text.refusal) };
  const decision: RecordedDecision = {
    date: today,
    rule: 'FOUNDING',
    inFavour: 0,
    against: 0,
    abstain: 0,
    text: text.value,
  };
  return ok(newStep('found', { touchedOn: today, fromDate: today, decision }));
}

/** Asks for membership. Refusals: ALREADY_MEMBER, APPLICATION_OPEN, LEGAL_FORM_REQUIRED (form or status unknown). */
export function apply(
  facts: NewcomerFacts,
  _request: object,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const newcomer = mayBecomeMember(facts);
  return newcomer.ok ? ok(newStep('apply', { touchedOn: today, appliedOn: today })) : newcomer;
}

/** The applicant takes the application back. Refusal: WRONG_STATE. */
export function withdraw(
  membership: Membership,
  _request: object,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  return step('withdraw', membership, today, {});
}

/** The coordinator begins to look at the application. Refusal: WRONG_STATE. */
export function review(
  membership: Membership,
  _request: object,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  return step('review', membership, today, {});
}

/** Asks the applicant for what is missing. Refusals: WRONG_STATE, REQUIRED and the others of text. */
export function requestInfo(
  membership: Membership,
  request: { readonly question: string },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const question = cleanText(request.question, { max: 2000, multiline: true, required: true });
  if (!question.ok) return { ok: false, refusal: under('question', question.refusal) };
  return step('requestInfo', membership, today, { question: question.value, answer: null });
}

/** The applicant answers, and the review goes on. Refusals: WRONG_STATE, REQUIRED and the others of text. */
export function answerInfo(
  membership: Membership,
  request: { readonly answer: string },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const answer = cleanText(request.answer, { max: 2000, multiline: true, required: true });
  if (!answer.ok) return { ok: false, refusal: under('answer', answer.refusal) };
  return step('answerInfo', membership, today, { answer: answer.value });
}

/** Records that the members admitted the applicant. Refusals: WRONG_STATE, those of `recordDecision`. */
export function admit(
  facts: { readonly membership: Membership; readonly networkRule: DecisionRule },
  request: { readonly decision: RecordedDecision },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const moved = step('admit', facts.membership, today, {});
  if (!moved.ok) return moved;
  const judged = { networkRule: facts.networkRule, notBefore: facts.membership.appliedOn };
  const decision = recordDecision(request.decision, judged, today);
  return decision.ok ? step('admit', facts.membership, today, { decision: decision.value }) : decision;
}

/** Closes the application without admission. Refusals: WRONG_STATE, REASON_REQUIRED, those of text. */
export function reject(
  membership: Membership,
  request: { readonly reason: string },
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  return step('reject', membership, today, {}, request.reason);
}

/**
 * Lets an application lapse that nobody touched for as long as the network waits (90 days unless agreed otherwise).
 * Refusals: WRONG_STATE, NOT_YET_EXPIRED with the days that are left.
 */
export function expire(
  facts: { readonly membership: Membership; readonly expiryDays: number },
  _request: object,
  _actor: Actor,
  today: PlainDate,
): Result<MembershipChanges, Refusal> {
  const moved = step('expire', facts.membership, today, {});
  if (!moved.ok) return moved;
  const left = facts.expiryDays - daysBetween(facts.membership.touchedOn, today);
  return left > 0 ? refused('NOT_YET_EXPIRED', undefined, { days: left }) : moved;
}
