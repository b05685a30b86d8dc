import type { Audience } from '../access/audience.js';
import type { LocalText } from '../kernel/local-text.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type {
  AccessibilityFactCode,
  AccessibilityValue,
  Frequency,
  IdentifierScheme,
  LegalForm,
  LegalStatus,
  LocationKind,
  RegistryKind,
  ServiceState,
  SpareCapacityKind,
  Weekday,
} from './vocabulary.js';

/**
 * A number under which somebody else knows the organization. Unverified numbers are allowed and shown as such:
 * `verifiedBy` is the account that checked, `verifiedOn` the day. `kind` only for HU_REGISTRY, `source` only for SOURCE.
 */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly kind?: RegistryKind | null;
  readonly source?: string | null;
  readonly value: string;
  readonly enteredBy?: string | null;
  readonly verifiedBy?: string | null;
  readonly verifiedOn?: PlainDate | null;
}

/** All parts optional: what is too incomplete for an address stays text in `note`. */
export interface Address {
  readonly street: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly note: string | null;
}

/** Contact of the organization, never of a private person. */
export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly smsWelcome: boolean;
}

/** One thing about a place, checked by somebody on a day; the sentence belongs to it ("Nearly: …" for PARTLY). */
export interface AccessibilityFact {
  readonly code: AccessibilityFactCode;
  readonly value: AccessibilityValue;
  readonly text: LocalText | null;
  readonly verifiedOn: PlainDate | null;
  readonly verifiedBy: string | null;
}

export interface Schedule {
  readonly freq: Frequency;
  /** Every n-th week or month; 1 when absent. */
  readonly interval: number;
  readonly byDay: readonly Weekday[];
  /** `HH:MM`, local time of the zone. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly timeZone: string;
  readonly description: string | null;
}

export interface Location {
  readonly id: string;
  readonly kind: LocationKind;
  readonly name: LocalText;
  readonly address: Address | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly accessibility: readonly AccessibilityFact[];
}

export interface Service {
  readonly id: string;
  readonly name: LocalText;
  readonly description: LocalText | null;
  readonly eligibility: LocalText | null;
  readonly cost: LocalText | null;
  readonly area: LocalText | null;
  readonly languages: readonly string[];
  readonly schedule: readonly Schedule[];
  readonly state: ServiceState;
  readonly locationIds: readonly string[];
}

export interface SpareCapacity {
  readonly id: string;
  readonly kind: SpareCapacityKind;
  readonly text: LocalText;
  readonly amount: number | null;
  readonly unit: string | null;
}

/** Any body in the register of a network, member or only listed. There is no field for a diagnosis or a private person. */
export interface Organization {
  readonly id: string;
  readonly networkId: string;
  readonly name: LocalText;
  /** Unknown (null) only for an organization that is merely listed. */
  readonly legalForm: LegalForm | null;
  readonly legalStatus: LegalStatus | null;
  /** The source's own words for form and status, kept for listed organizations. */
  readonly legalWords: string | null;
  readonly publicBenefitSince: PlainDate | null;
  readonly publicBenefitUntil: PlainDate | null;
  readonly foundedOn: PlainDate | null;
  readonly summary: LocalText | null;
  readonly description: LocalText | null;
  readonly easyDescription: LocalText | null;
  readonly seat: Address | null;
  readonly contact: Contact;
  /** Whom the contact is for; the own organization and the coordination unless published. */
  readonly contactAudience: Audience;
  readonly targetGroups: readonly string[];
  readonly expertise: readonly LocalText[];
  readonly languages: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly accessibility: readonly AccessibilityFact[];
  readonly services: readonly Service[];
  readonly locations: readonly Location[];
  readonly spareCapacity: readonly SpareCapacity[];
  /** Public pages and the city see only published organizations. */
  readonly published: boolean;
  readonly version: number;
}
