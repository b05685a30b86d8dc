import { addDays, isOpenApplication, type MembershipState, type PlainDate } from '@kalaka/domain';

/** Name of the job that comes when the time of a membership may be over; see `membership-clock.job.ts`. */
export const MEMBERSHIP_CLOCK = 'organizations.membershipClock';

/** The first moment of a day somewhere on earth is early enough: who comes too early comes again. */
const momentOf = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);

/** When the clock should look at a membership again after a step; null when nothing can run out. */
export function looksAgain(
  membership: { state: MembershipState; touchedOn: PlainDate; toDate?: PlainDate | null },
  expiryDays: number,
): Date | null {
  if (membership.state !== 'ADMITTED' && isOpenApplication(membership.state)) {
    return momentOf(addDays(membership.touchedOn, expiryDays));
  }
  const announced = membership.toDate && (membership.state === 'ACTIVE' || membership.state === 'SUSPENDED');
  return announced ? momentOf(membership.toDate as PlainDate) : null;
}
