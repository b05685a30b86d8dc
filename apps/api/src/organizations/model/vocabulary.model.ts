import {
  ACCESSIBILITY_FACTS,
  ACCESSIBILITY_ANSWERS,
  ACCESSIBILITY_VALUES,
  BOOKING_WAYS,
  COST_KINDS,
  DELIVERY_MODES,
  EASY_STATES,
  IDENTIFIER_SCHEMES,
  LEGAL_FORMS,
  LEGAL_STATUSES,
  MEMBERSHIP_STATES,
  SERVICE_STATUSES,
  TERM_KINDS,
  WAITING_UNITS,
  WEEKDAYS,
  enumOf,
} from '@kalaka/domain';
import { registerEnumType } from '@nestjs/graphql';

/** Vocabularies of the domain as enums of the interface; the meaning of each code stands beside it. */
export function registered<const T extends readonly string[]>(
  name: string,
  description: string,
  codes: T,
  meanings: Record<T[number], string>,
): { readonly [K in T[number]]: K } {
  const codesAsEnum = enumOf(codes);
  const values = Object.entries<string>(meanings).map(([code, meaning]) => [code, { description: meaning }]);
  registerEnumType(codesAsEnum, { name, description, valuesMap: Object.fromEntries(values) });
  return codesAsEnum;
}

export const LegalForms = registered('LegalForm', 'What kind of body an organization is.', LEGAL_FORMS, {
  ASSOCIATION: 'An association.',
  FEDERATION: 'An association whose members are organizations.',
  FOUNDATION: 'A foundation.',
  NONPROFIT_COMPANY: 'A company that distributes no profit.',
  CHURCH_BODY: 'A legal person of a church.',
  PUBLIC_BODY: 'A body of the state or of a municipality.',
  CIVIL_PARTNERSHIP: 'An informal form named in Hungarian law; no legal personality.',
  INFORMAL_GROUP: 'Works together without registration; no legal personality.',
});

export const LegalStatuses = registered(
  'LegalStatus',
  'How far an organization is registered.',
  LEGAL_STATUSES,
  {
    INFORMAL: 'Not in a register, and not on its way into one.',
    IN_REGISTRATION: 'Has asked a register to be entered.',
    REGISTERED: 'Stands in a register; somebody checked it.',
    DISSOLVING: 'Is being wound up.',
    DISSOLVED: 'No longer exists.',
  },
);

export const IdentifierSchemes = registered(
  'IdentifierScheme',
  'Under which scheme a number stands.',
  IDENTIFIER_SCHEMES,
  {
    HU_TAX: 'Hungarian tax number.',
    HU_STATISTICAL: 'Hungarian statistical number.',
    HU_REGISTRY: 'Number in a Hungarian register of organizations.',
    HU_BANK: 'Hungarian bank account.',
    IBAN: 'International bank account number.',
    EU_VAT: 'VAT number of the European Union.',
    FR_SIREN: 'French SIREN.',
    FR_RNA: 'Number in the French register of associations.',
    SOURCE: 'The id that the record had where it was imported from.',
  },
);

export const MembershipStates = registered(
  'MembershipState',
  'Where a membership stands.',
  MEMBERSHIP_STATES,
  {
    APPLIED: 'The organization has applied.',
    UNDER_REVIEW: 'The coordinator looks at the application.',
    INFO_REQUESTED: 'The coordinator has asked the applicant something.',
    ADMITTED: 'The members admitted it; the membership has not begun.',
    ACTIVE: 'It is a member.',
    SUSPENDED: 'A member whose membership is paused.',
    LEFT: 'A former member that left.',
    EXCLUDED: 'A former member that the members excluded.',
    REJECTED: 'The application was not accepted.',
    WITHDRAWN: 'The applicant took the application back.',
    EXPIRED: 'Nobody went on with the application.',
  },
);

export const EasyStates = registered(
  'EasyState',
  'Whether the easy-to-read text can be relied on.',
  EASY_STATES,
  {
    CHECKED: 'A reader of easy language checked it.',
    UNCHECKED: 'Nobody checked it yet.',
    STALE: 'The text it belongs to changed after the check.',
    MISSING: 'There is none.',
  },
);

export const ServiceStatuses = registered(
  'ServiceStatus',
  'Whether a service can be used.',
  SERVICE_STATUSES,
  {
    ACTIVE: 'It can be used.',
    INACTIVE: 'It is not offered now.',
    DEFUNCT: 'It no longer exists.',
    TEMPORARILY_CLOSED: 'It is closed for a time.',
  },
);

export const Weekdays = registered('Weekday', 'Days of the week as in RFC 5545.', WEEKDAYS, {
  MO: 'Monday.',
  TU: 'Tuesday.',
  WE: 'Wednesday.',
  TH: 'Thursday.',
  FR: 'Friday.',
  SA: 'Saturday.',
  SU: 'Sunday.',
});

export const AccessibilityCodes = registered(
  'AccessibilityCode',
  'What can be said about getting in and around.',
  ACCESSIBILITY_FACTS,
  {
    STEP_FREE_ENTRANCE: 'The entrance has no step.',
    LIFT: 'There is a lift.',
    ACCESSIBLE_TOILET: 'There is an accessible toilet.',
    ACCESSIBLE_PARKING: 'There is an accessible parking place.',
    INDUCTION_LOOP: 'There is an induction loop.',
    SIGN_LANGUAGE: 'Somebody there signs.',
    TACTILE_GUIDANCE: 'There are tactile paths or signs.',
    EASY_SIGNS: 'The signs are easy to understand.',
    QUIET_ROOM: 'There is a quiet room.',
    ASSISTANCE_DOG: 'Assistance dogs are welcome.',
  },
);

export const AccessibilityValues = registered(
  'AccessibilityValue',
  'What somebody found. A value whose check is older than a year reads "ask first", see `fresh`.',
  ACCESSIBILITY_VALUES,
  {
    YES: 'Yes.',
    NO: 'No.',
    PARTLY: 'Nearly: the sentence says what is missing.',
    UNKNOWN: 'Nobody knows: ask first.',
  },
);

export const AccessibilityAnswers = registered(
  'AccessibilityAnswer',
  'What a visitor is told today.',
  ACCESSIBILITY_ANSWERS,
  {
    YES: 'It is there; somebody looked within twelve months.',
    NO: 'It is not there; somebody looked within twelve months.',
    PARTLY: 'Nearly; the sentence says what is missing.',
    ASK_FIRST: 'Not known, never checked, or checked too long ago: ask first.',
  },
);

export const CostKinds = registered('CostKind', 'What a service costs, in one word.', COST_KINDS, {
  FREE: 'It costs nothing.',
  FIXED: 'One price for everybody.',
  SLIDING: 'Who has less pays less.',
  ASK: 'It depends: ask.',
});

export const BookingWays = registered('BookingWay', 'How one books.', BOOKING_WAYS, {
  PHONE: 'By calling.',
  TEXT_MESSAGE: 'By a text message.',
  MAIL: 'By e-mail.',
  FORM: 'By a form on the website.',
  WALK_IN: 'By coming; no appointment is needed.',
});

export const DeliveryModes = registered('DeliveryMode', 'Where a service happens.', DELIVERY_MODES, {
  AT_PLACE: 'At a place of the organization.',
  AT_HOME: 'At the home of the person.',
  ONLINE: 'Over the internet.',
});

export const WaitingUnits = registered('WaitingUnit', 'In what a waiting time is told.', WAITING_UNITS, {
  DAYS: 'Days.',
  WEEKS: 'Weeks.',
  MONTHS: 'Months.',
});

export const FoundParts = registered(
  'FoundPart',
  'The part of an organization in which a word of the search was found.',
  TERM_KINDS,
  {
    NAME: 'One of its names.',
    EXPERTISE: 'What it can help others with.',
    SERVICE: 'The name of a service.',
    PLACE: 'A place or town.',
    TARGET: 'Whom it serves.',
    TEXT: 'A description.',
    CAPACITY: 'Something that it lends.',
  },
);
