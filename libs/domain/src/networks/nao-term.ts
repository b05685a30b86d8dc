import { cleanLocalText, type LocalText } from '../kernel/local-text.js';
import { addDays, coversDay, overlaps, period, type PlainDate } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import type { NaoTerm, NetworkState } from './network.js';

/** The organization that holds the post of the network administration organization on that day, or null. */
export function naoOn(terms: readonly NaoTerm[], day: PlainDate): NaoTerm | null {
  return terms.find((term) => coversDay(term, day)) ?? null;
}

export interface NewTerm {
  readonly organizationId: string;
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate | null;
  readonly basis: LocalText;
}

/** `endPrevious` closes the open-ended term before it, on the day before the new one begins. */
export interface TermChanges {
  readonly term: NewTerm;
  readonly endPrevious: { readonly id: string; readonly toDate: PlainDate } | null;
}

/**
 * Gives the post to an organization from a day on. One holder at any time, so the terms follow one another without
 * overlap (PERIOD_OVERLAP) and without a gap (NAO_POST_VACANT), unless the network is dormant.
 */
export function startTerm(
  facts: { readonly terms: readonly NaoTerm[]; readonly networkState: NetworkState },
  request: NewTerm,
): Result<TermChanges, Refusal> {
  const dates = period(request.fromDate, request.toDate);
  if (!dates.ok) return dates;
  const basis = cleanLocalText(request.basis, { max: 500, required: true });
  if (!basis.ok) return { ok: false, refusal: under('basis', basis.refusal) };
  const term: NewTerm = { ...request, ...dates.value, basis: basis.value };
  const dayBefore = addDays(term.fromDate, -1);

  const open = facts.terms.find((one) => one.toDate === null && one.fromDate <= dayBefore);
  const settled = facts.terms.map((one) => (one === open ? { ...one, toDate: dayBefore } : one));
  if (settled.some((one) => overlaps(one, term))) return refused('PERIOD_OVERLAP', 'fromDate');
  const gap = settled.length > 0 && !settled.some((one) => one.toDate === dayBefore);
  if (gap && facts.networkState !== 'DORMANT') return refused('NAO_POST_VACANT', 'fromDate');
  return ok({ term, endPrevious: open ? { id: open.id, toDate: dayBefore } : null });
}

/**
 * Gives the post from its holder to another organization from a day on. Unlike a new term, it cuts short a term that was
 * agreed for longer: the members decided so. Refusals: NAO_POST_VACANT (nobody holds it the day before), PERIOD_OVERLAP
 * with a later term.
 */
export function handOverTerm(terms: readonly NaoTerm[], term: NewTerm): Result<TermChanges, Refusal> {
  const dayBefore = addDays(term.fromDate, -1);
  const holder = naoOn(terms, dayBefore);
  if (holder === null) return refused('NAO_POST_VACANT', 'changeOn');
  if (terms.some((one) => one !== holder && overlaps(one, term)))
    return refused('PERIOD_OVERLAP', 'changeOn');
  // A term that was given for later must follow the new one at once.
  const later = terms.some(({ fromDate }) => fromDate > term.fromDate);
  const followed = terms.some(({ fromDate }) => term.toDate && fromDate === addDays(term.toDate, 1));
  if (later && !followed) return refused('NAO_POST_VACANT', 'until');
  return ok({ term, endPrevious: { id: holder.id, toDate: dayBefore } });
}

/** What `verify` looks for: days on which nobody, or more than one body, held the post since the first term. */
export function termProblems(
  terms: readonly NaoTerm[],
  networkState: NetworkState,
  today: PlainDate,
): ReadonlyArray<{ readonly kind: 'OVERLAP' | 'GAP'; readonly day: PlainDate }> {
  const sorted = [...terms].sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  const problems: { kind: 'OVERLAP' | 'GAP'; day: PlainDate }[] = [];
  sorted.forEach((term, i) => {
    const next = sorted[i + 1];
    if (next && overlaps(term, next)) problems.push({ kind: 'OVERLAP', day: next.fromDate });
    else if (networkState !== 'DORMANT' && term.toDate !== null) {
      const expected = addDays(term.toDate, 1);
      if (next ? next.fromDate !== expected : expected <= today)
        problems.push({ kind: 'GAP', day: expected });
    }
  });
  return problems;
}
