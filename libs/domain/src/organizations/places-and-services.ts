import {
  address,
  code,
  degrees,
  email,
  language,
  line,
  listOf,
  localText,
  MAX_DESCRIPTION,
  MAX_NAME,
  optional,
  phone,
  schedule,
  shapeOf,
  website,
  type Check,
} from './fields.js';
import { isPlainDate, daysBetween, type PlainDate } from '../kernel/plain-date.js';
import { refused } from '../kernel/refusal.js';
import { ok } from '../kernel/result.js';
import type { AccessibilityFact, Location, Service } from './organization.js';
import { ACCESSIBILITY_FACTS, ACCESSIBILITY_VALUES, EASY_STATES, SERVICE_STATUSES } from './vocabulary.js';

const name = localText({ max: MAX_NAME, required: true });
const longText = localText({ max: MAX_DESCRIPTION, multiline: true });
const id: Check<string> = (raw) => (typeof raw === 'string' && raw !== '' ? ok(raw) : refused('REQUIRED'));
const noneOr =
  <T>(check: Check<readonly T[]>): Check<readonly T[]> =>
  (raw) =>
    check(raw ?? []);

/** One fact about a place. The day of the check is not in the future of any zone; the rule of a form adds `today`. */
export const accessibilityFact: Check<AccessibilityFact> = shapeOf<AccessibilityFact>({
  code: code(ACCESSIBILITY_FACTS),
  value: code(ACCESSIBILITY_VALUES),
  text: localText({ max: 300 }),
  verifiedOn: optional<PlainDate>((raw) => (isPlainDate(raw) ? ok(raw) : refused('NOT_A_DATE'))),
  verifiedByOrganizationId: optional(id),
});

/** A place of an organization, ready to be kept; ids come from the caller. */
export const checkLocation: Check<Location> = shapeOf<Location>({
  id,
  name,
  address: optional(address),
  latitude: optional(degrees(90)),
  longitude: optional(degrees(180)),
  phones: noneOr(listOf(phone, 50)),
  schedules: noneOr(listOf(schedule, 50)),
  languages: noneOr(listOf(language, 50)),
  accessibility: noneOr(listOf(accessibilityFact, ACCESSIBILITY_FACTS.length)),
});

/** A service of an organization, ready to be kept; ids come from the caller. */
export const checkService: Check<Service> = shapeOf<Service>({
  id,
  name,
  description: longText,
  easyDescription: longText,
  easyState: (raw) => code(EASY_STATES)(raw ?? 'MISSING'),
  eligibility: longText,
  cost: longText,
  status: (raw) => code(SERVICE_STATUSES)(raw ?? 'ACTIVE'),
  website: optional(website),
  email: optional(email),
  languages: noneOr(listOf(language, 50)),
  areas: noneOr(listOf(line, 200)),
  phones: noneOr(listOf(phone, 50)),
  schedules: noneOr(listOf(schedule, 50)),
  locationIds: noneOr(listOf(id, 500)),
});

/** How a fact is shown: UNKNOWN reads "ask first", PARTLY "Nearly: …". */
export const ACCESSIBILITY_ANSWERS = ['YES', 'NO', 'PARTLY', 'ASK_FIRST'] as const;
export type AccessibilityAnswer = (typeof ACCESSIBILITY_ANSWERS)[number];

/** After this many days nobody should rely on a check: ask first. */
export const ACCESSIBILITY_FRESH_DAYS = 365;

/** What a visitor is told: unknown, unchecked and old facts (12 months) all say "ask first". Computed, never stored. */
export function accessibilityAnswer(
  fact: Pick<AccessibilityFact, 'value' | 'verifiedOn'>,
  today: PlainDate,
): AccessibilityAnswer {
  if (fact.value === 'UNKNOWN' || fact.verifiedOn === null) return 'ASK_FIRST';
  return daysBetween(fact.verifiedOn, today) > ACCESSIBILITY_FRESH_DAYS ? 'ASK_FIRST' : fact.value;
}
