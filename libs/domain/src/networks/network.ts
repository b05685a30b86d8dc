import type { LocalText } from '../kernel/local-text.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Currency } from '../kernel/currency.js';
import type { NetworkPolicies } from './policies.js';

/** ACTIVE works; DORMANT has no administration organization and takes no new commands of members; ARCHIVED is read-only. */
export const NETWORK_STATES = ['ACTIVE', 'DORMANT', 'ARCHIVED'] as const;
export type NetworkState = (typeof NETWORK_STATES)[number];

/** The tenant. `languages` are those of its content, `defaultLanguage` is one of them. */
export interface Network {
  readonly id: string;
  readonly slug: string;
  readonly name: LocalText;
  readonly state: NetworkState;
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  readonly timeZone: string;
  readonly currency: Currency;
  readonly foundedOn: PlainDate | null;
  readonly policies: NetworkPolicies;
  readonly version: number;
}

export interface Municipality {
  readonly id: string;
  readonly name: LocalText;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The part of a municipality that answers; its mail address is an office's, never a person's. */
export interface Office {
  readonly id: string;
  readonly municipalityId: string;
  readonly name: LocalText;
  readonly email: string | null;
}

/** The post of the network administration organization for a term. */
export interface NaoTerm {
  readonly id: string;
  readonly organizationId: string;
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate | null;
  readonly basis: LocalText;
}
