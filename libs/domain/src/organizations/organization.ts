import type { LocalText } from '../kernel/local-text.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type {
  AccessibilityFactCode,
  AccessibilityValue,
  BookingWay,
  CostKind,
  DeliveryMode,
  EasyState,
  Frequency,
  IdentifierScheme,
  LegalForm,
  LegalStatus,
  ServiceStatus,
  WaitingUnit,
  Weekday,
} from './vocabulary.js';

/**
 * A number under which somebody else knows the organization. Unverified numbers are allowed and shown as such:
 * `verifiedBy` is the account that checked, `verifiedOn` the day. `source` names where a SOURCE number comes from.
 */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly source?: string | null;
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

/** A telephone of the organization, a service or a place, never of a private person. */
export interface Phone {
  readonly number: string;
  readonly extension?: string | null;
  readonly kind?: string | null;
  readonly description?: string | null;
  /** Text messages are read there: many people who are deaf write instead of calling. */
  readonly smsWelcome?: boolean;
}

/**
 * One thing about a place or a service, checked by somebody on a day; the sentence belongs to it ("Nearly: …" for
 * PARTLY). Who checked is an organization, and the account that said so.
 */
export interface AccessibilityFact {
  readonly code: AccessibilityFactCode;
  readonly value: AccessibilityValue;
  readonly text: LocalText;
  readonly verifiedOn: PlainDate | null;
  readonly verifiedByOrganizationId: string | null;
  readonly verifiedBy?: string | null;
}

/** How long people wait today, as somebody said it on a day. */
export interface Waiting {
  readonly amount: number;
  readonly unit: WaitingUnit;
  readonly statedOn: PlainDate;
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

/** A place; what somebody found there is told by its accessibility facts, which have commands of their own. */
export interface Location {
  readonly id: string;
  readonly name: LocalText;
  readonly address: Address | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly phones: readonly Phone[];
  readonly schedules: readonly Schedule[];
  readonly languages: readonly string[];
}

export interface Service {
  readonly id: string;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly easyDescription: LocalText;
  readonly easyState: EasyState;
  readonly easyCheckedBy: string | null;
  readonly easyCheckedOn: PlainDate | null;
  readonly eligibility: LocalText;
  readonly cost: LocalText;
  readonly costKind: CostKind | null;
  /** Null where nobody has said it: then people are told to ask. */
  readonly waiting: Waiting | null;
  readonly bookingWays: readonly BookingWay[];
  readonly booking: LocalText;
  /** What one has to bring, one thing on each line. */
  readonly requiredDocuments: LocalText;
  readonly delivery: readonly DeliveryMode[];
  readonly status: ServiceStatus;
  readonly website: string | null;
  readonly email: string | null;
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  readonly phones: readonly Phone[];
  readonly schedules: readonly Schedule[];
  readonly locationIds: readonly string[];
}

/** Any body in the register of a network, member or only listed. There is no field for a diagnosis or a private person. */
export interface Organization {
  readonly id: string;
  readonly networkId: string;
  readonly name: LocalText;
  readonly alternateNames: readonly string[];
  /** Unknown (null) only for an organization that is merely listed; then `sourceLegalForm` keeps the source's own words. */
  readonly legalForm: LegalForm | null;
  readonly legalStatus: LegalStatus | null;
  readonly sourceLegalForm: string | null;
  /** The account that last typed the legal status or a number it rests on; somebody else must confirm a registration. */
  readonly statusEnteredBy: string | null;
  readonly publicBenefitFrom: PlainDate | null;
  readonly foundedOn: PlainDate | null;
  readonly description: LocalText;
  readonly easyDescription: LocalText;
  readonly easyState: EasyState;
  readonly easyCheckedBy: string | null;
  readonly easyCheckedOn: PlainDate | null;
  readonly targetGroups: readonly string[];
  readonly expertise: readonly LocalText[];
  readonly languages: readonly string[];
  readonly website: string | null;
  readonly email: string | null;
  readonly phones: readonly Phone[];
  readonly seat: Address | null;
  readonly identifiers: readonly Identifier[];
  readonly services: readonly Service[];
  readonly locations: readonly Location[];
  readonly version: number;
}
