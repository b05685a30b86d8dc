import type { AccessibilityFactCode, LocalText, Weekday } from '@kalaka/domain';

/** JSON columns. The names are those of the interface, so that a page hands them on as they are. */

/** All parts optional; what is too incomplete for an address stays in `text`. `id` only where a source gave one. */
export interface StoredAddress {
  id?: string;
  line1?: string;
  line2?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  text?: string;
}

export interface StoredPhone {
  id: string;
  number: string;
  extension?: string;
  kind?: string;
  description?: LocalText;
  /** What the source says about the languages spoken there. */
  languages?: Details[];
}

export interface StoredSchedule {
  id: string;
  byDay: Weekday[];
  /** `HH:MM`, local time of the network. */
  opens?: string;
  closes?: string;
  freq?: string;
  validFrom?: string;
  validTo?: string;
  description?: string;
  /** Parts of a source's recurrence rule for which no screen has a place. */
  rule?: Details;
}

/** Where a service is offered. A source may say more than the name. */
export interface StoredArea {
  id: string;
  name?: string;
  details?: Details;
}

export interface StoredFact {
  code: AccessibilityFactCode;
  value: 'YES' | 'NO' | 'PARTLY' | 'UNKNOWN';
  text: LocalText;
}

export type Details = { [key: string]: Detail };
export type Detail = string | number | boolean | null | Detail[] | Details;
