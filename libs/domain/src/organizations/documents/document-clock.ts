import { addDays, daysBetween, type PlainDate } from '../../kernel/plain-date.js';
import type { NetworkPolicies, StandingDocument } from '../../networks/policies.js';
import type { DocumentFacts } from './document.js';
import { outlasts } from './document-state.js';

/** The reminder of the day after the last one: it has run out. */
export const RAN_OUT = -1;

/**
 * The paper of each kind that counts for the future: neither sent back nor outlasted by another, checked or not, because
 * whoever has sent the next one needs no reminder.
 */
export function lastOfEachKind(documents: readonly DocumentFacts[]): DocumentFacts[] {
  const standing = documents.filter(({ returnedOn }) => returnedOn === null);
  return standing.filter((one) => !standing.some((other) => other.kind === one.kind && outlasts(other, one)));
}

/**
 * The reminder that is due for a paper today: the smallest warning that its last day has passed, RAN_OUT after it, null
 * when it is too early or the paper has no end. `told` are the reminders that were sent; after days without a clock one
 * reminder is sent and not all that were missed.
 */
export function reminderDue(
  document: Pick<DocumentFacts, 'toDate'>,
  told: readonly number[],
  policies: Pick<NetworkPolicies, 'documentWarningDays'>,
  today: PlainDate,
): number | null {
  if (document.toDate === null) return null;
  const left = daysBetween(today, document.toDate);
  const reached = left < 0 ? [RAN_OUT] : policies.documentWarningDays.filter((days) => left <= days);
  if (reached.length === 0) return null;
  const due = Math.min(...reached);
  return told.some((days) => days <= due) ? null : due;
}

/** Warnings up to the day of expiry; a paper that ran out long before anybody counted is nobody's news. */
export const isNews = (document: Pick<DocumentFacts, 'toDate'>, today: PlainDate): boolean =>
  document.toDate !== null && document.toDate >= addDays(today, -30);

/** A paper for whose end a member pauses, and the end. */
export interface RanOut {
  readonly kind: StandingDocument;
  readonly toDate: PlainDate;
}

/**
 * The papers for which a membership pauses today: of a kind that the network has named, run out for longer than the days
 * of grace, and no other of the kind in force or to come. One that was never there has not run out.
 */
export function suspendingPapers(
  documents: readonly DocumentFacts[],
  policies: Pick<NetworkPolicies, 'suspendingDocuments' | 'documentGraceDays'>,
  today: PlainDate,
): RanOut[] {
  const checked = documents.filter(({ checkedOn, returnedOn }) => checkedOn !== null && returnedOn === null);
  const limit = addDays(today, -policies.documentGraceDays);
  return policies.suspendingDocuments.flatMap((kind) => {
    const [last] = lastOfEachKind(checked.filter((one) => one.kind === kind));
    return last?.toDate && last.toDate < limit ? [{ kind, toDate: last.toDate }] : [];
  });
}
