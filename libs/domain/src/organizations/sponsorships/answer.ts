import { cleanText } from '../../kernel/clean-text.js';
import type { EventName } from '../../kernel/events.js';
import { addDays, type PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { AcceptFacts, SponsorshipChanges } from './facts.js';
import { judgeTerms } from './judge.js';
import {
  lastDayWhenEnded,
  type Sponsorship,
  type SponsorshipSide,
  type SponsorshipState,
} from './sponsorship.js';

/**
 * The other side accepts. It begins on its first day, and today at the earliest: nothing is agreed for the past.
 * Refusals: WRONG_STATE, OWN_PROPOSAL, DATE_IN_PAST (the whole term has passed), those of `judgeTerms`.
 */
export function accept(facts: AcceptFacts, today: PlainDate): Result<SponsorshipChanges, Refusal> {
  const { sponsorship } = facts;
  if (sponsorship.state !== 'PROPOSED') return wrongState(sponsorship);
  if (facts.side === sponsorship.proposedBy) return refused('OWN_PROPOSAL');
  if (sponsorship.toDate < today) return refused('DATE_IN_PAST', 'toDate', { today });
  const fromDate = sponsorship.fromDate < today ? today : sponsorship.fromDate;
  const judged = judgeTerms(facts, { ...sponsorship, fromDate });
  if (!judged.ok) return judged;
  return ok(moved(sponsorship, 'ACTIVE', 'sponsorship.accepted', { fromDate, acceptedOn: today }));
}

/** The other side says no. Refusals: WRONG_STATE, OWN_PROPOSAL, REASON_REQUIRED, those of text. */
export function decline(
  facts: { readonly sponsorship: Sponsorship; readonly side: SponsorshipSide },
  request: { readonly reason: string },
): Result<SponsorshipChanges, Refusal> {
  const { sponsorship, side } = facts;
  if (sponsorship.state !== 'PROPOSED') return wrongState(sponsorship);
  if (side === sponsorship.proposedBy) return refused('OWN_PROPOSAL');
  return reasoned(request, (reason) => moved(sponsorship, 'DECLINED', 'sponsorship.declined', { reason }));
}

/** Who proposed takes it back; `side` is null for the coordination. Refusals: WRONG_STATE, NOT_OWN_PROPOSAL. */
export function withdraw(facts: {
  readonly sponsorship: Sponsorship;
  readonly side: SponsorshipSide | null;
}): Result<SponsorshipChanges, Refusal> {
  const { sponsorship, side } = facts;
  if (sponsorship.state !== 'PROPOSED') return wrongState(sponsorship);
  if (side !== null && side !== sponsorship.proposedBy) return refused('NOT_OWN_PROPOSAL');
  return ok(moved(sponsorship, 'WITHDRAWN', 'sponsorship.withdrawn', {}));
}

/**
 * Ends it: today, or on its own last day when that has passed, so that no day of the past changes hands. What other rooms
 * still keep for the group (a balance of its own) must be settled or handed over first: `openDuties` counts it.
 * Refusals: WRONG_STATE, REASON_REQUIRED, SPONSORSHIP_HAS_DUTIES, those of text.
 */
export function end(
  facts: { readonly sponsorship: Sponsorship; readonly openDuties: number },
  request: { readonly reason: string },
  today: PlainDate,
): Result<SponsorshipChanges, Refusal> {
  const { sponsorship, openDuties } = facts;
  if (sponsorship.state !== 'ACTIVE') return wrongState(sponsorship);
  if (openDuties > 0) return refused('SPONSORSHIP_HAS_DUTIES', undefined, { count: openDuties });
  const endedOn = lastDayWhenEnded(sponsorship, today);
  return reasoned(request, (reason) => moved(sponsorship, 'ENDED', 'sponsorship.ended', { endedOn, reason }));
}

/**
 * What gives way to new terms ends on the day before they begin, by no act of its own; null when its last day comes
 * before that anyway and it only waits to be settled.
 */
export function giveWay(old: Sponsorship, nextFrom: PlainDate): SponsorshipChanges | null {
  if (old.state !== 'ACTIVE' || old.toDate < nextFrom) return null;
  const dayBefore = addDays(nextFrom, -1);
  const notBegun = addDays(old.fromDate, -1);
  const endedOn = dayBefore < notBegun ? notBegun : dayBefore;
  return moved(old, 'ENDED', 'sponsorship.ended', { endedOn });
}

/**
 * What becomes of a sponsorship on the day on which its sponsor is no member any more: one that is agreed ends, one that is
 * only proposed is off; null for one that is over. What other rooms still keep under it is settled by the coordination
 * afterwards: a member that was excluded cannot hold the group.
 */
export function loseSponsor(sponsorship: Sponsorship, today: PlainDate): SponsorshipChanges | null {
  if (sponsorship.state === 'PROPOSED') return moved(sponsorship, 'WITHDRAWN', 'sponsorship.withdrawn', {});
  if (sponsorship.state !== 'ACTIVE') return null;
  const endedOn = lastDayWhenEnded(sponsorship, today);
  return moved(sponsorship, 'ENDED', 'sponsorship.ended', { endedOn, endedBecause: 'SPONSOR_GONE' });
}

/**
 * Keeps the paper that both sides signed. It comes once: other terms are another sponsorship with a paper of its own.
 * Refusals: WRONG_STATE (nothing was agreed), AGREEMENT_THERE, REQUIRED for the file.
 */
export function attachAgreement(
  { sponsorship }: { readonly sponsorship: Sponsorship },
  { fileId }: { readonly fileId: string },
): Result<SponsorshipChanges, Refusal> {
  const { state, acceptedOn, version } = sponsorship;
  if (acceptedOn === null) return wrongState(sponsorship);
  if (sponsorship.agreementFileId !== null) return refused('AGREEMENT_THERE');
  if (fileId === '') return refused('REQUIRED', 'file');
  const set = { state, version: version + 1, agreementFileId: fileId };
  return ok({ set, event: { name: 'sponsorship.agreementAttached', from: null, to: null } });
}

const wrongState = ({ state }: Sponsorship) => refused('WRONG_STATE', undefined, { currentState: state });

function reasoned(
  request: { readonly reason: string },
  then: (reason: string) => SponsorshipChanges,
): Result<SponsorshipChanges, Refusal> {
  const reason = cleanText(request.reason, { max: 2000, multiline: true });
  if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
  return reason.value === '' ? refused('REASON_REQUIRED', 'reason') : ok(then(reason.value));
}

function moved(
  { state, version }: Sponsorship,
  to: SponsorshipState,
  name: EventName,
  set: Partial<SponsorshipChanges['set']>,
): SponsorshipChanges {
  return { set: { ...set, state: to, version: version + 1 }, event: { name, from: state, to } };
}
