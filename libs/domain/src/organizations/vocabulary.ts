/** Legal forms. CIVIL_PARTNERSHIP and INFORMAL_GROUP have no legal personality. */
export const LEGAL_FORMS = [
  'ASSOCIATION',
  'FEDERATION',
  'FOUNDATION',
  'NONPROFIT_COMPANY',
  'CHURCH_BODY',
  'PUBLIC_BODY',
  'CIVIL_PARTNERSHIP',
  'INFORMAL_GROUP',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const LEGAL_STATUSES = [
  'INFORMAL',
  'IN_REGISTRATION',
  'REGISTERED',
  'DISSOLVING',
  'DISSOLVED',
] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

export const ACCESSIBILITY_FACTS = [
  'STEP_FREE_ENTRANCE',
  'LIFT',
  'ACCESSIBLE_TOILET',
  'ACCESSIBLE_PARKING',
  'INDUCTION_LOOP',
  'SIGN_LANGUAGE',
  'TACTILE_GUIDANCE',
  'EASY_SIGNS',
  'QUIET_ROOM',
  'ASSISTANCE_DOG',
] as const;
export type AccessibilityFactCode = (typeof ACCESSIBILITY_FACTS)[number];

export const ACCESSIBILITY_VALUES = ['YES', 'NO', 'PARTLY', 'UNKNOWN'] as const;
export type AccessibilityValue = (typeof ACCESSIBILITY_VALUES)[number];

/** SOURCE is the id that a record had where it was imported from. */
export const IDENTIFIER_SCHEMES = [
  'HU_TAX',
  'HU_STATISTICAL',
  'HU_REGISTRY',
  'HU_BANK',
  'IBAN',
  'EU_VAT',
  'FR_SIREN',
  'FR_RNA',
  'SOURCE',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** Which register a HU_REGISTRY number comes from, told by its form; OTHER is text that nobody can check by its form. */
export const REGISTRY_KINDS = ['COURT_CIVIL', 'COMPANY', 'TREASURY', 'COURT_OLD', 'OTHER'] as const;
export type RegistryKind = (typeof REGISTRY_KINDS)[number];

/** Status of a service (the four of HSDS). */
export const SERVICE_STATUSES = ['ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** What a service costs, in one word; the sentence belongs to it. ASK is said where nobody wants to promise a price. */
export const COST_KINDS = ['FREE', 'FIXED', 'SLIDING', 'ASK'] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** How one books. Not everybody can call: each way is told. WALK_IN needs no appointment. */
export const BOOKING_WAYS = ['PHONE', 'TEXT_MESSAGE', 'MAIL', 'FORM', 'WALK_IN'] as const;
export type BookingWay = (typeof BOOKING_WAYS)[number];

/** Where a service happens. */
export const DELIVERY_MODES = ['AT_PLACE', 'AT_HOME', 'ONLINE'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

export const WAITING_UNITS = ['DAYS', 'WEEKS', 'MONTHS'] as const;
export type WaitingUnit = (typeof WAITING_UNITS)[number];

/** What a member can lend to others. */
export const SPARE_CAPACITY_KINDS = [
  'ROOM',
  'VEHICLE',
  'INTERPRETER',
  'EQUIPMENT',
  'SKILL',
  'VOLUNTEERS',
] as const;
export type SpareCapacityKind = (typeof SPARE_CAPACITY_KINDS)[number];

/** What the amount of a spare capacity counts. */
export const SPARE_CAPACITY_UNITS = [
  'SEATS',
  'PLACES',
  'PIECES',
  'PEOPLE',
  'PAGES_PER_MONTH',
  'HOURS_PER_WEEK',
  'HOURS_PER_MONTH',
  'DAYS_PER_WEEK',
  'DAYS_PER_MONTH',
] as const;
export type SpareCapacityUnit = (typeof SPARE_CAPACITY_UNITS)[number];

/** Days and frequencies as in RFC 5545. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const FREQUENCIES = ['WEEKLY', 'MONTHLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** CHECKED by a reader, UNCHECKED, STALE when the text it retells has changed since, MISSING. */
export const EASY_STATES = ['CHECKED', 'UNCHECKED', 'STALE', 'MISSING'] as const;
export type EasyState = (typeof EASY_STATES)[number];

export const MEMBERSHIP_STATES = [
  'APPLIED',
  'UNDER_REVIEW',
  'INFO_REQUESTED',
  'ADMITTED',
  'ACTIVE',
  'SUSPENDED',
  'LEFT',
  'EXCLUDED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];
