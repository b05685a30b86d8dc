import type { Actor } from '../access/roles.js';
import { cleanText } from '../kernel/clean-text.js';
import { addDays } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { DISPUTE_DAYS, undoableUntil, type Activity, type RemarkKind } from './activity.js';
import { periodFits, type Moment, type PeriodFacts } from './surroundings.js';
import { wrongState, type ActivityEvent } from './write-activity.js';

/** What a step of the report loop is decided by. */
export interface StepFacts {
  readonly activity: Pick<
    Activity,
    'state' | 'organizationId' | 'coOrganizerIds' | 'loggedAt' | 'loggedBy' | 'acceptedAt' | 'acceptedBy'
  >;
  readonly period: PeriodFacts | null;
  /** Who holds the post of the network administration organization on that day. */
  readonly naoId: string | null;
  /** Organizations with a part in its programme. */
  readonly partnerIds: readonly string[];
  /** Who disputed it last. */
  readonly disputedBy: string | null;
  /** The day it was accepted, in the network's zone. */
  readonly acceptedOn: string | null;
}

/** What a step writes; `remark` is kept beside the activity for those whom it concerns. */
export interface ActivityStep {
  readonly state: Activity['state'];
  readonly event: ActivityEvent;
  readonly remark: { readonly kind: RemarkKind; readonly text: string } | null;
}

const step = (
  state: Activity['state'],
  event: ActivityEvent,
  remark: ActivityStep['remark'] = null,
): Result<ActivityStep, Refusal> => ok({ state, event, remark });

const MAX_TEXT = 2000;

function said(kind: RemarkKind, raw: string): Result<{ kind: RemarkKind; text: string }, Refusal> {
  const clean = cleanText(raw, { max: MAX_TEXT, multiline: true });
  if (!clean.ok) return { ok: false, refusal: under('text', clean.refusal) };
  return clean.value === '' ? refused('REASON_REQUIRED', 'text') : ok({ kind, text: clean.value });
}

/** Refusals: WRONG_STATE outside these states, PERIOD_LOCKED. */
function from(
  { activity, period }: StepFacts,
  states: readonly Activity['state'][],
  { now }: Moment,
): Refusal | null {
  if (!states.includes(activity.state)) return wrongState(activity).refusal;
  const open = periodFits(period, now);
  return open.ok ? null : open.refusal;
}

/** The report goes to the coordination, for the first time or again. */
export function reportActivity(facts: StepFacts, moment: Moment): Result<ActivityStep, Refusal> {
  const stop = from(facts, ['HELD', 'SENT_BACK'], moment);
  return stop ? { ok: false, refusal: stop } : step('REPORTED', 'activity.reported');
}

/** The report goes back with a question. Refusals: OWN_REPORT, REASON_REQUIRED and as above. */
export function sendBackActivity(
  facts: StepFacts,
  actor: Actor,
  request: { readonly text: string },
  moment: Moment,
): Result<ActivityStep, Refusal> {
  const stop = from(facts, ['REPORTED'], moment) ?? notTheJudge(facts, actor);
  if (stop) return { ok: false, refusal: stop };
  const remark = said('SENT_BACK', request.text);
  return remark.ok ? step('SENT_BACK', 'activity.sentBack', remark.value) : remark;
}

/** The figures count from now on. Refusals: OWN_REPORT, LOGGED_BY_SAME_PERSON and as above. */
export function acceptActivity(
  facts: StepFacts,
  actor: Actor,
  moment: Moment,
): Result<ActivityStep, Refusal> {
  const stop = from(facts, ['REPORTED'], moment) ?? notTheJudge(facts, actor);
  if (stop) return { ok: false, refusal: stop };
  return facts.activity.loggedBy === actor.accountId
    ? refused('LOGGED_BY_SAME_PERSON')
    : step('ACCEPTED', 'activity.accepted');
}

/**
 * The coordination judges the reports of the members, and an officer of another member those of the organization that
 * coordinates: nobody judges its own. Refusals: OWN_REPORT, ROLE_NOT_ALLOWED.
 */
function notTheJudge({ activity, naoId }: StepFacts, actor: Actor): Refusal | null {
  const organizers = [activity.organizationId, ...activity.coOrganizerIds];
  if (naoId !== activity.organizationId) return actor.role === 'AO' ? { code: 'ROLE_NOT_ALLOWED' } : null;
  if (actor.role !== 'AO') return actor.role === 'SYS' ? null : { code: 'OWN_REPORT' };
  return organizers.includes(actor.organizationId ?? '') ? { code: 'OWN_REPORT' } : null;
}

/** An acceptance that was a slip is taken back by who gave it. Refusals: WRONG_STATE, PERIOD_LOCKED, ROLE_NOT_ALLOWED, UNDO_TOO_LATE. */
export function takeAcceptanceBack(
  facts: StepFacts,
  actor: Actor,
  moment: Moment,
): Result<ActivityStep, Refusal> {
  const { acceptedAt, acceptedBy } = facts.activity;
  const stop = from(facts, ['ACCEPTED'], moment);
  if (stop) return { ok: false, refusal: stop };
  if (acceptedBy !== actor.accountId || acceptedAt === null) return refused('ROLE_NOT_ALLOWED');
  return moment.now > undoableUntil(acceptedAt)
    ? refused('UNDO_TOO_LATE')
    : step('REPORTED', 'activity.acceptanceTakenBack');
}

/** What will not be, or should not have been written. Refusals: WRONG_STATE once it is accepted, PERIOD_LOCKED. */
export function cancelActivity(
  facts: StepFacts,
  request: { readonly text: string },
  moment: Moment,
): Result<ActivityStep & { readonly reason: string }, Refusal> {
  const stop = from(facts, ['PLANNED', 'HELD', 'REPORTED', 'SENT_BACK'], moment);
  if (stop) return { ok: false, refusal: stop };
  const reason = said('ANSWERED', request.text);
  if (!reason.ok) return reason;
  return ok({ state: 'CANCELLED', event: 'activity.cancelled', remark: null, reason: reason.value.text });
}

/** A slip of the finger is taken back at once, without a word. Refusals: WRONG_STATE, UNDO_TOO_LATE, PERIOD_LOCKED. */
export function undoActivity(facts: StepFacts, moment: Moment): Result<ActivityStep, Refusal> {
  const stop = from(facts, ['PLANNED', 'HELD', 'REPORTED'], moment);
  if (stop) return { ok: false, refusal: stop };
  return moment.now > undoableUntil(facts.activity.loggedAt)
    ? refused('UNDO_TOO_LATE')
    : step('CANCELLED', 'activity.undone');
}

/**
 * A partner says that the figures are wrong. Refusals: WRONG_STATE, PERIOD_LOCKED, NOT_A_PARTNER, DISPUTE_TOO_LATE after 14
 * days, REASON_REQUIRED.
 */
export function disputeActivity(
  facts: StepFacts,
  actor: Actor,
  request: { readonly text: string },
  moment: Moment,
): Result<ActivityStep, Refusal> {
  const { activity, partnerIds, acceptedOn } = facts;
  const stop = from(facts, ['ACCEPTED'], moment);
  if (stop) return { ok: false, refusal: stop };
  const partners = [...partnerIds, ...activity.coOrganizerIds];
  const own = actor.organizationId ?? '';
  if (own === activity.organizationId || !partners.includes(own)) return refused('NOT_A_PARTNER');
  const last = addDays(acceptedOn ?? moment.today, DISPUTE_DAYS);
  if (moment.today > last) return refused('DISPUTE_TOO_LATE', undefined, { last });
  const remark = said('DISPUTED', request.text);
  return remark.ok ? step('DISPUTED', 'activity.disputed', remark.value) : remark;
}

/**
 * An answer to a dispute; the coordination, or who disputed it, may say with it that the matter is settled. Refusals:
 * WRONG_STATE, PERIOD_LOCKED, REASON_REQUIRED, ROLE_NOT_ALLOWED.
 */
export function answerDispute(
  facts: StepFacts,
  actor: Actor,
  request: { readonly text: string; readonly resolve: boolean },
  moment: Moment,
): Result<ActivityStep, Refusal> {
  const stop = from(facts, ['DISPUTED'], moment);
  if (stop) return { ok: false, refusal: stop };
  const remark = said(request.resolve ? 'RESOLVED' : 'ANSWERED', request.text);
  if (!remark.ok) return remark;
  if (!request.resolve) return step('DISPUTED', 'activity.disputeAnswered', remark.value);
  const mayEnd = actor.role === 'COORD' || actor.organizationId === facts.disputedBy;
  return mayEnd ? step('ACCEPTED', 'activity.disputeResolved', remark.value) : refused('ROLE_NOT_ALLOWED');
}
