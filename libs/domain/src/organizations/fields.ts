import { cleanText, type TextRule } from '../kernel/clean-text.js';
import { isCode } from '../kernel/codes.js';
import { emailAddress, phoneNumber, timeOfDay, webAddress } from '../kernel/contact.js';
import { cleanLocalText, languageCode, type LocalText } from '../kernel/local-text.js';
import { isPlainDate, isTimeZone, type PlainDate } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { TARGET_GROUPS } from '../networks/target-groups/target-group.js';
import type { Address, Phone, Schedule } from './organization.js';
import { FREQUENCIES, WEEKDAYS } from './vocabulary.js';

/** Longest texts, in code points. */
export const MAX_NAME = 200;
export const MAX_DESCRIPTION = 4000;
export const MAX_LINE = 300;

/** Checks one value and brings it into its kept form. */
export type Check<T> = (raw: unknown) => Result<T, Refusal>;

/** Nothing (null, undefined, an empty text) stays null; everything else is checked. */
export function optional<T>(check: Check<T>): Check<T | null> {
  return (raw) => (raw === null || raw === undefined || raw === '' ? ok(null) : check(raw));
}

/** Each item checked under its place in the list; TOO_MANY above `max`. */
export function listOf<T>(check: Check<T>, max: number): Check<readonly T[]> {
  return (raw) => {
    if (!Array.isArray(raw)) return refused('REQUIRED');
    if (raw.length > max) return refused('TOO_MANY', undefined, { max });
    const clean: T[] = [];
    for (const [i, item] of raw.entries()) {
      const one = check(item);
      if (!one.ok) {
        const field = one.refusal.field;
        return { ok: false, refusal: { ...one.refusal, field: field ? `[${i}].${field}` : `[${i}]` } };
      }
      clean.push(one.value);
    }
    return ok(clean);
  };
}

/** An object whose fields are checked one by one; fields it does not know fall away. */
export function shapeOf<T extends object>(checks: { readonly [K in keyof T]: Check<T[K]> }): Check<T> {
  return (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refused('REQUIRED');
    const clean: Partial<T> = {};
    for (const field of Object.keys(checks) as (keyof T & string)[]) {
      const one = checks[field]((raw as Record<string, unknown>)[field]);
      if (!one.ok) return { ok: false, refusal: pathed(field, one.refusal) };
      clean[field] = one.value;
    }
    return ok(clean as T);
  };
}

/** `under`, with `list` and `[0].name` becoming `list[0].name`. */
export function pathed(field: string, refusal: Refusal): Refusal {
  return refusal.field?.startsWith('[')
    ? { ...refusal, field: field + refusal.field }
    : under(field, refusal);
}

export const text =
  (rule: TextRule): Check<string> =>
  (raw) =>
    cleanText(raw, rule);
export const line = text({ max: MAX_LINE, required: true });
export const localText =
  (rule: TextRule): Check<LocalText> =>
  (raw) =>
    cleanLocalText(raw ?? {}, rule);

/** A code of a closed vocabulary. */
export function code<const T extends readonly string[]>(codes: T): Check<T[number]> {
  return (raw) => {
    // What is no text may have no way of being shown either.
    const shown = typeof raw === 'string' ? raw.slice(0, 40) : typeof raw;
    return isCode(codes, raw) ? ok(raw) : refused('UNKNOWN_CODE', undefined, { code: shown });
  };
}

/** A target group: one of every network, or one that this network added (`extra`). */
export const targetGroup = (extra: readonly string[]): Check<string> => code([...TARGET_GROUPS, ...extra]);

export const language: Check<string> = (raw) => {
  const tag = languageCode(raw);
  return tag === null ? refused('UNKNOWN_CODE', undefined, { code: String(raw).slice(0, 35) }) : ok(tag);
};

export const website: Check<string> = (raw) => {
  const address = webAddress(raw);
  return address.ok ? ok(address.value.value) : address;
};

export const email: Check<string> = (raw) => emailAddress(raw);

/** A day that has come: what was founded or granted lies in the past. */
export const pastDay =
  (today: PlainDate): Check<PlainDate> =>
  (raw) => {
    if (!isPlainDate(raw)) return refused('NOT_A_DATE');
    return raw > today ? refused('DATE_IN_FUTURE', undefined, { today }) : ok(raw);
  };

const optionalLine = optional(line);

export const phone: Check<Phone> = shapeOf<Phone>({
  number: (raw) => phoneNumber(raw),
  extension: optional(text({ max: 10, required: true })),
  kind: optional(text({ max: 20, required: true })),
  description: optionalLine,
  smsWelcome: (raw) => ok(raw === true),
});

/** ISO 3166-1 alpha-2, upper case. */
const country: Check<string> = (raw) =>
  typeof raw === 'string' && /^[A-Za-z]{2}$/.test(raw)
    ? ok(raw.toUpperCase())
    : refused('UNKNOWN_CODE', undefined, { code: String(raw).slice(0, 40) });

export const address: Check<Address> = shapeOf<Address>({
  street: optionalLine,
  city: optionalLine,
  region: optionalLine,
  postalCode: optional(text({ max: 20, required: true })),
  country: optional(country),
  note: optionalLine,
});

export const wholeNumber =
  (min: number, max: number): Check<number> =>
  (raw) =>
    Number.isInteger(raw) && (raw as number) >= min && (raw as number) <= max
      ? ok(raw as number)
      : refused('OUT_OF_RANGE', undefined, { min, max });

const zone: Check<string> = (raw) =>
  isTimeZone(raw) ? ok(raw) : refused('UNKNOWN_CODE', undefined, { code: String(raw).slice(0, 40) });

/** A degree of latitude (limit 90) or longitude (limit 180). */
export const degrees =
  (limit: number): Check<number> =>
  (raw) =>
    typeof raw === 'number' && Math.abs(raw) <= limit
      ? ok(raw)
      : refused('OUT_OF_RANGE', undefined, { min: -limit, max: limit });

const scheduleShape = shapeOf<Schedule>({
  freq: code(FREQUENCIES),
  interval: (raw) => (raw === null || raw === undefined ? ok(1) : wholeNumber(1, 52)(raw)),
  byDay: listOf(code(WEEKDAYS), 7),
  opens: optional(timeOfDay),
  closes: optional(timeOfDay),
  timeZone: zone,
  description: optionalLine,
});

/** Opening times: closing comes after opening; a night is two entries. */
export const schedule: Check<Schedule> = (raw) => {
  const shaped = scheduleShape(raw);
  if (!shaped.ok) return shaped;
  const { opens, closes } = shaped.value;
  return opens !== null && closes !== null && closes <= opens ? refused('PERIOD_REVERSED', 'closes') : shaped;
};
