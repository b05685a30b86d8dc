import type { Role } from '../access/roles.js';
import type { LocalText } from '../kernel/local-text.js';
import { coversDay, type PlainDate } from '../kernel/plain-date.js';

/** One role of one person in one network between two days, both inclusive; `toDate` null is open-ended. */
export interface Mandate {
  readonly id: string;
  readonly networkId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly organizationId: string | null;
  readonly officeId: string | null;
  /** How the person is called in that role, e.g. "President". */
  readonly title: LocalText | null;
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate | null;
  /** The moment it was taken away at once; from then on it gives no right, whatever `toDate` says. */
  readonly endedAt: Date | null;
}

/** Whether the mandate gives rights on that day. */
export function isLive(mandate: Pick<Mandate, 'fromDate' | 'toDate' | 'endedAt'>, today: PlainDate): boolean {
  return mandate.endedAt === null && coversDay(mandate, today);
}
