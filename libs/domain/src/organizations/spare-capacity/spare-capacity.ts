import type { Audience } from '../../access/audience.js';
import type { LocalText } from '../../kernel/local-text.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import {
  code,
  email,
  listOf,
  localText,
  optional,
  phone,
  schedule,
  shapeOf,
  wholeNumber,
  type Check,
} from '../fields.js';
import type { Phone, Schedule } from '../organization.js';
import { termsOf } from '../search.js';
import {
  ACCESSIBILITY_FACTS,
  SPARE_CAPACITY_KINDS,
  SPARE_CAPACITY_UNITS,
  type AccessibilityFactCode,
  type SpareCapacityKind,
  type SpareCapacityUnit,
} from '../vocabulary.js';

/** A room, a van, hours that other members may use. */
export interface SpareCapacity {
  readonly id: string;
  readonly kind: SpareCapacityKind;
  /** What it is, in a line: "Lift van, 6 seats and 2 wheelchair places". */
  readonly text: LocalText;
  readonly amount: number | null;
  readonly unit: SpareCapacityUnit | null;
  /** Places for people in a wheelchair, of a vehicle or a room. */
  readonly wheelchairPlaces: number | null;
  /** What it offers to people who need it, as the owner says. */
  readonly access: readonly AccessibilityFactCode[];
  readonly schedules: readonly Schedule[];
  /** What else to know about when it is free. */
  readonly available: LocalText;
  readonly conditions: LocalText;
  /** Whom to ask, in a telephone or an address of the organization, never of a private person. */
  readonly phone: Phone | null;
  readonly email: string | null;
  /** Since when it may not be borrowed; null while it may. */
  readonly pausedOn: PlainDate | null;
}

/** What members can lend each other is their business: nobody else reads it, counts it or finds by it. */
export const spareCapacityAudience: Readonly<Record<keyof SpareCapacity, Audience>> = Object.freeze({
  id: 'NETWORK',
  kind: 'NETWORK',
  text: 'NETWORK',
  amount: 'NETWORK',
  unit: 'NETWORK',
  wheelchairPlaces: 'NETWORK',
  access: 'NETWORK',
  schedules: 'NETWORK',
  available: 'NETWORK',
  conditions: 'NETWORK',
  phone: 'NETWORK',
  email: 'NETWORK',
  pausedOn: 'NETWORK',
});

/** How much one organization may offer: enough for any, and a page stays a page. */
export const MAX_SPARE_CAPACITY = 100;

const MAX_AMOUNT = 100_000;
const lines = localText({ max: 500, multiline: true });
const noneOr =
  <T>(check: Check<readonly T[]>): Check<readonly T[]> =>
  (raw) =>
    check(raw ?? []);

type Said = Omit<SpareCapacity, 'id' | 'pausedOn'>;

const shape: Check<Said> = shapeOf<Said>({
  kind: code(SPARE_CAPACITY_KINDS),
  text: localText({ max: 200, required: true }),
  amount: optional(wholeNumber(1, MAX_AMOUNT)),
  unit: optional(code(SPARE_CAPACITY_UNITS)),
  wheelchairPlaces: optional(wholeNumber(0, 1_000)),
  access: noneOr(listOf(code(ACCESSIBILITY_FACTS), ACCESSIBILITY_FACTS.length)),
  schedules: noneOr(listOf(schedule, 14)),
  available: lines,
  conditions: lines,
  phone: optional(phone),
  email: optional(email),
});

/** What somebody says of a spare capacity, ready to be kept. An amount without what it counts says nothing, and so the other way. */
export function checkSpareCapacity(raw: unknown): Result<Said, Refusal> {
  const shaped = shape(raw);
  if (!shaped.ok) return shaped;
  const { amount, unit, access } = shaped.value;
  if (amount !== null && unit === null) return refused('REQUIRED', 'unit');
  if (amount === null && unit !== null) return refused('REQUIRED', 'amount');
  return ok({ ...shaped.value, access: [...new Set(access)] });
}

/** Pausing what is paused, and ending a pause that is none, is WRONG_STATE. */
export function pauseSpareCapacity(
  { pausedOn }: Pick<SpareCapacity, 'pausedOn'>,
  paused: boolean,
  today: PlainDate,
): Result<Pick<SpareCapacity, 'pausedOn'>, Refusal> {
  if ((pausedOn !== null) === paused) return refused('WRONG_STATE');
  return ok({ pausedOn: paused ? today : null });
}

/**
 * Words by which one spare capacity is found, as the search of the register stores them (search.ts).
 * @param kindWords how people call things of its kind, in both languages of the interface
 */
export function spareCapacityTerms(
  { text, available, conditions }: Pick<SpareCapacity, 'text' | 'available' | 'conditions'>,
  kindWords: readonly string[],
): readonly string[] {
  const texts = [text, available, conditions].flatMap((one) => Object.values(one));
  const parts = [...texts, ...kindWords].map((one) => ({ kind: 'CAPACITY' as const, text: one }));
  return [...new Set(termsOf(parts).map(({ term }) => term))].sort();
}
