import type { Address, Schedule } from '@kalaka/domain';

/** JSON columns have the shapes of the domain; only what a source says beyond them is added here. */

export interface StoredAddress extends Address {
  line2?: string | null;
}

export interface StoredSchedule extends Schedule {
  validFrom?: string | null;
  validTo?: string | null;
}

/** Any JSON: a source's record as it came. Not typed further, because TypeORM follows a recursive type without end. */
export type Details = object;
