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
import { isPlainDate } from '../kernel/plain-date.js';
import { refused } from '../kernel/refusal.js';
import { ok } from '../kernel/result.js';
import type { Location, Service } from './organization.js';
import { leadsSomewhere, waiting } from './service-terms.js';
import { BOOKING_WAYS, COST_KINDS, DELIVERY_MODES, EASY_STATES, SERVICE_STATUSES } from './vocabulary.js';

const name = localText({ max: MAX_NAME, required: true });
const longText = localText({ max: MAX_DESCRIPTION, multiline: true });
const id: Check<string> = (raw) => (typeof raw === 'string' && raw !== '' ? ok(raw) : refused('REQUIRED'));
const noneOr =
  <T>(check: Check<readonly T[]>): Check<readonly T[]> =>
  (raw) =>
    check(raw ?? []);

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
});

const serviceShape: Check<Service> = shapeOf<Service>({
  id,
  name,
  description: longText,
  easyDescription: longText,
  easyState: (raw) => code(EASY_STATES)(raw ?? 'MISSING'),
  easyCheckedBy: optional(line),
  easyCheckedOn: optional((raw) => (isPlainDate(raw) ? ok(raw) : refused('NOT_A_DATE'))),
  eligibility: longText,
  cost: longText,
  costKind: optional(code(COST_KINDS)),
  waiting: optional(waiting),
  bookingWays: noneOr(listOf(code(BOOKING_WAYS), BOOKING_WAYS.length)),
  booking: longText,
  requiredDocuments: longText,
  delivery: noneOr(listOf(code(DELIVERY_MODES), DELIVERY_MODES.length)),
  status: (raw) => code(SERVICE_STATUSES)(raw ?? 'ACTIVE'),
  website: optional(website),
  email: optional(email),
  languages: noneOr(listOf(language, 50)),
  areas: noneOr(listOf(line, 200)),
  phones: noneOr(listOf(phone, 50)),
  schedules: noneOr(listOf(schedule, 50)),
  locationIds: noneOr(listOf(id, 500)),
});

/** A service of an organization, ready to be kept; ids come from the caller. A way to book leads somewhere. */
export const checkService: Check<Service> = (raw) => {
  const shaped = serviceShape(raw);
  if (!shaped.ok) return shaped;
  const dead = shaped.value.bookingWays.find((way) => !leadsSomewhere(way, shaped.value));
  return dead ? refused('BOOKING_WITHOUT_CONTACT', 'bookingWays', { way: dead }) : shaped;
};
