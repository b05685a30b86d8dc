import { addDays, coversDay, type PlainDate } from '../../kernel/plain-date.js';
import type { NetworkPolicies, StandingDocument } from '../../networks/policies.js';
import type { DocumentFacts } from './document.js';

/**
 * RETURNED sent back · EXPIRED its last day is over · UNCHECKED nobody has checked it yet · UPCOMING its first day has not
 * come · SUPERSEDED a newer one is in force · EXPIRING its last day is near · VALID. Derived on the day, never stored.
 */
export const DOCUMENT_STATES = [
  'VALID',
  'EXPIRING',
  'UNCHECKED',
  'UPCOMING',
  'EXPIRED',
  'RETURNED',
  'SUPERSEDED',
] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

type Warning = Pick<NetworkPolicies, 'documentWarningDays'>;

/** In force: checked by a second person, not sent back, and this is one of its days. */
export const inForce = (document: DocumentFacts, today: PlainDate): boolean =>
  document.checkedOn !== null && document.returnedOn === null && coversDay(document, today);

/** Of two papers of a kind, which one lasts longer; of equals, which began and came later. */
export function outlasts(a: DocumentFacts, b: DocumentFacts): boolean {
  const key = ({ toDate, fromDate, enteredOn, id }: DocumentFacts): string =>
    [toDate ?? '9999-12-31', fromDate, enteredOn, id].join();
  return key(a) > key(b);
}

/** The state of one paper among all papers of the organization. */
export function documentState(
  document: DocumentFacts,
  all: readonly DocumentFacts[],
  policies: Warning,
  today: PlainDate,
): DocumentState {
  const { kind, fromDate, toDate, checkedOn, returnedOn } = document;
  if (returnedOn !== null) return 'RETURNED';
  if (toDate !== null && toDate < today) return 'EXPIRED';
  if (checkedOn === null) return 'UNCHECKED';
  if (fromDate > today) return 'UPCOMING';
  const newer = all.some((one) => one.kind === kind && inForce(one, today) && outlasts(one, document));
  if (newer) return 'SUPERSEDED';
  const soon = addDays(today, Math.max(0, ...policies.documentWarningDays));
  return toDate !== null && toDate <= soon ? 'EXPIRING' : 'VALID';
}

/** The kinds of which a paper is in force on that day. */
export const kindsInForce = (
  documents: readonly DocumentFacts[],
  today: PlainDate,
): ReadonlySet<StandingDocument> =>
  new Set(documents.filter((one) => inForce(one, today)).map(({ kind }) => kind));

/** The kinds of a list that are not in force, in its order: what is missing. */
export function missingKinds(
  wanted: readonly StandingDocument[],
  documents: readonly DocumentFacts[],
  today: PlainDate,
): readonly StandingDocument[] {
  const held = kindsInForce(documents, today);
  return wanted.filter((kind) => !held.has(kind));
}
