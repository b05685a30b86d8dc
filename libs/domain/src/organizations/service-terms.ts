import { daysBetween, isPlainDate, type PlainDate } from '../kernel/plain-date.js';
import { refused } from '../kernel/refusal.js';
import { ok } from '../kernel/result.js';
import { code, shapeOf, wholeNumber, type Check } from './fields.js';
import type { Service, Waiting } from './organization.js';
import { WAITING_UNITS, type BookingWay } from './vocabulary.js';

/** What somebody needs to know before going: how long one waits, and how one books. */

/** A waiting time; 0 is "at once". */
export const waiting: Check<Waiting> = shapeOf<Waiting>({
  amount: wholeNumber(0, 365),
  unit: code(WAITING_UNITS),
  statedOn: (raw) => (isPlainDate(raw) ? ok(raw) : refused('NOT_A_DATE')),
});

/** Waiting times move fast: after this many days nobody should rely on one. */
export const WAITING_FRESH_DAYS = 92;

/** Whether what was said of the waiting time still holds; if not, people are told to ask. Computed, never stored. */
export const waitingHolds = (said: Pick<Waiting, 'statedOn'> | null, today: PlainDate): boolean =>
  said !== null && daysBetween(said.statedOn, today) <= WAITING_FRESH_DAYS;

/** What a form says of the waiting time; the day is the rule's. */
export type WaitingSaid = Pick<Waiting, 'amount' | 'unit'> | null;

/**
 * The waiting time after somebody saved the service: the same one said again keeps its day unless it was confirmed, so
 * that saving another field makes no old figure look new.
 */
export function waitingAfter(
  before: Waiting | null,
  said: WaitingSaid,
  confirmed: boolean,
  today: PlainDate,
): Waiting | null {
  if (said === null) return null;
  const same = before !== null && before.amount === said.amount && before.unit === said.unit;
  return { ...said, statedOn: same && !confirmed ? before.statedOn : today };
}

type Contacts = Pick<Service, 'phones' | 'email' | 'website'>;

/** Whether the service names what this way to book needs: a number to call, an address to write to. */
export function leadsSomewhere(way: BookingWay, { phones, email, website }: Contacts): boolean {
  switch (way) {
    case 'PHONE':
      return phones.length > 0;
    case 'TEXT_MESSAGE':
      return phones.some(({ smsWelcome }) => smsWelcome === true);
    case 'MAIL':
      return email !== null;
    case 'FORM':
      return website !== null;
    case 'WALK_IN':
      return true;
  }
}
