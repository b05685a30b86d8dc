/**
 * Every reason for which the hub may decline a command that was well-formed and allowed. A closed list that grows with
 * each part; each code has a message `refusal.<CODE>` in every language (libs/words, held by a spec).
 */
export const REFUSAL_CODES = [
  // any command
  'STALE_VERSION',
  'IDEMPOTENCY_KEY_REUSED',
  // a single field
  'REQUIRED',
  'TOO_LONG',
  'TOO_MANY',
  'CONTROL_CHARACTER',
  'BIDI_OVERRIDE',
  'NOT_A_DATE',
  'NOT_A_TIME',
  'NOT_AN_EMAIL',
  'NOT_A_PHONE',
  'NOT_A_URL',
  'NOT_AN_AMOUNT',
  'UNKNOWN_CODE',
  'OUT_OF_RANGE',
  'DATE_IN_PAST',
  'DATE_IN_FUTURE',
  'PERIOD_REVERSED',
  'PERIOD_OVERLAP',
  'OTHER_NETWORK',
  'NAME_TAKEN',
  // files
  'FILE_TYPE_NOT_ALLOWED',
  'FILE_NOT_ITS_NAME',
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'FILE_DAMAGED',
  'FILE_MISSING',
  'STORAGE_FULL',
  // organizations
  'BAD_IDENTIFIER',
  'IDENTIFIER_TAKEN',
  'IDENTIFIER_MISMATCH',
  'NO_BANK_ACCOUNT',
  'LEGAL_FORM_REQUIRED',
  'STATUS_NOT_FOR_FORM',
  'CHECKED_BY_SAME_PERSON',
  'REGISTRATION_INCOMPLETE',
  // places, services, what was found there
  'BOOKING_WITHOUT_CONTACT',
  'NOTHING_FOUND',
  'CHECKED_LATER',
  'PLACE_IN_USE',
  'NOBODY_REACHED',
  // papers of organizations
  'DOCUMENT_EXPIRED',
  // imports
  'ROWS_WRONG',
  'NOTHING_TO_IMPORT',
  'IMPORT_UNDER_WAY',
  'UNDO_OVER',
  'CHANGED_SINCE',
  'NAME_COLUMN_MISSING',
  'MATCHED_TWICE',
  'FILE_UNREADABLE',
  'SAME_ORGANIZATION',
  'BOTH_MEMBERS',
  'BOUND_TO_EACH_OTHER',
  'MERGE_CONFLICT',
  'NOT_A_POSITION',
  // membership
  'ALREADY_MEMBER',
  'APPLICATION_OPEN',
  'OFFICER_REQUIRED',
  'WRONG_STATE',
  'REASON_REQUIRED',
  'DECISION_INCOMPLETE',
  'MAJORITY_NOT_REACHED',
  'NOT_FOUNDING_DAY',
  'HOLDS_NAO_POST',
  'NOT_YET_EXPIRED',
  // sponsorship
  'SPONSOR_OF_ITSELF',
  'SPONSOR_CANNOT_CONTRACT',
  'SPONSOR_NOT_MEMBER',
  'SPONSOR_IS_SPONSORED',
  'SPONSOR_CEILING',
  'SPONSEE_IS_REGISTERED',
  'SPONSORSHIP_OVERLAP',
  'SPONSORSHIP_PROPOSED',
  'SPONSORSHIP_HAS_DUTIES',
  'OWN_PROPOSAL',
  'AGREEMENT_THERE',
  'NOT_OWN_PROPOSAL',
  // capacity check and gaps
  'ASSESSED_TODAY',
  'ASSESSMENT_EXPIRED',
  'PEER_IS_SELF',
  'PEER_NOT_MEMBER',
  'PEER_ASKED',
  'MENTOR_ALONE',
  'GAP_OPEN',
  'OWN_GAP',
  'HELPER_NOT_MEMBER',
  'OFFER_OPEN',
  // programmes
  'PARTNER_MISSING',
  'PARTNER_NOT_MEMBER',
  'PARTNER_TWICE',
  'ACCOUNTABLE_ONE',
  'IMPLEMENTING_MISSING',
  'OWN_ORGANIZATION_MISSING',
  'DAYS_OUTSIDE_PROGRAM',
  'APPROVED_ALREADY',
  'AGREEMENT_REQUIRED',
  'NOT_STARTED',
  'PROGRAM_BINDS',
  'PERIOD_SHRINKS',
  'PROGRAM_HAS_DUTIES',
  'REPORT_REQUIRED',
  'SERVICE_MISSING',
  'SERVICE_THERE',
  'MEASURE_FIXED',
  'COMPUTED',
  // people
  'ROLE_CONFLICT',
  'ROLE_NOT_ALLOWED',
  'NOT_FOR_THIS_ROLE',
  'OWN_MANDATE',
  'MANDATE_EXISTS',
  'LAST_OFFICER',
  'CODE_WRONG',
  'CODE_EXPIRED',
  'TOO_MANY_TRIES',
  'LAST_COORDINATOR',
  'PERSON_DEACTIVATED',
  'INVITATION_UNKNOWN',
  'INVITATION_REVOKED',
  'INVITATION_USED',
  'INVITATION_EXPIRED',
  'INVITATION_FOR_OTHER',
  'PASSKEY_EXPIRED',
  'PASSKEY_UNKNOWN',
  'PASSKEY_REFUSED',
  'PASSKEY_TAKEN',
  'PASSKEYS_NOT_HERE',
  // the post of the network administration organization
  'NAO_POST_VACANT',
  'NAO_NOT_ELIGIBLE',
  'ALREADY_NAO',
  'HANDOVER_OPEN',
  'HANDOVER_DUTIES_OPEN',
  // municipalities and their offices
  'MUNICIPALITY_HAS_OFFICES',
  'OFFICE_IN_USE',
  // activities
  'NAMED_TWICE',
  'REACH_REQUIRED',
  'REACH_SUM_EXCEEDED',
  'ORGANIZER_NOT_MEMBER',
  'ORGANIZER_LEFT',
  'PLACE_UNKNOWN',
  'PROGRAM_UNKNOWN',
  'PROGRAM_NOT_RUNNING',
  'NOT_A_PARTNER',
  'OUTSIDE_PROGRAM',
  'NOT_HELD_YET',
  'PERIOD_LOCKED',
  'RATES_MISSING',
  'PERIOD_NOT_OVER',
  'PERIOD_NOT_SETTLED',
  'RATES_EXIST',
  'UNDO_TOO_LATE',
  'NOTHING_CORRECTED',
  'DISPUTE_TOO_LATE',
  'OWN_REPORT',
  'LOGGED_BY_SAME_PERSON',
  // the words of a network
  'TERM_EXISTS',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** `values` are the ICU arguments of the message; `field` is the path of the input field, like `identifiers[0].value`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Shorthand for rules: a refused result with a code, the field it concerns and the figures of its message. */
export function refused(
  code: RefusalCode,
  field?: string,
  values?: Record<string, string | number>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, ...(field ? { field } : {}), ...(values ? { values } : {}) } };
}

/** Puts a refusal of a part under the path of the whole: `value` becomes `identifiers[2].value`. */
export function under(prefix: string, refusal: Refusal): Refusal {
  return { ...refusal, field: refusal.field ? `${prefix}.${refusal.field}` : prefix };
}
