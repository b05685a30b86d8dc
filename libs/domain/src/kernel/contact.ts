import { cleanText } from './clean-text.js';
import { refused, type Refusal } from './refusal.js';
import { ok, type Result } from './result.js';

// The parser of the platform (browser and Node both have it); the compiler settings of this library know no platform.
declare const URL: {
  new (text: string): { protocol: string; hostname: string; username: string; password: string };
};

// No quotes, brackets, commas or space: such addresses exist, but they are how headers and recipients get forged.
const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/** A mail address in lower case. Refusals: REQUIRED (empty), NOT_AN_EMAIL, those of `cleanText`. */
export function emailAddress(raw: unknown): Result<string, Refusal> {
  const text = cleanText(raw, { max: 254, required: true });
  if (!text.ok) return text;
  const address = text.value.toLowerCase();
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  return at > 0 && local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(domain)
    ? ok(address)
    : refused('NOT_AN_EMAIL');
}

/** A web address as it is kept; `repairedFrom` is what was given where a scheme had to be added. */
export interface WebAddress {
  readonly value: string;
  readonly repairedFrom: string | null;
}

/**
 * A http or https address. `www.x.org` and `x.org/page` get `https://`, and the original is kept beside it.
 * Refusals: REQUIRED (empty), NOT_A_URL (another scheme, a name and password inside, no host), those of `cleanText`.
 */
export function webAddress(raw: unknown): Result<WebAddress, Refusal> {
  const text = cleanText(raw, { max: 2048, required: true });
  if (!text.ok) return text;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text.value) && !/^[^/:]+\.[^/:]+:\d+(\/|$)/.test(text.value);
  const value = hasScheme ? text.value : `https://${text.value.replace(/^\/+/, '')}`;
  if (!isWebAddress(value)) return refused('NOT_A_URL');
  return ok({ value, repairedFrom: hasScheme ? null : text.value });
}

function isWebAddress(text: string): boolean {
  if (/\s/u.test(text)) return false;
  try {
    const url = new URL(text);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' && /^[^.]+(\.[^.]+)+$/.test(url.hostname);
  } catch {
    return false;
  }
}

const PHONE = /^\+?[\d\s()./-]{3,30}( ?(x|ext\.?|mellék:?) ?\d{1,6})?$/iu;

/** A telephone number as people write it: digits with space, brackets, dash, slash; at least three digits. */
export function phoneNumber(raw: unknown): Result<string, Refusal> {
  const text = cleanText(raw, { max: 40, required: true });
  if (!text.ok) return text;
  const digits = text.value.replace(/\D/g, '').length;
  return PHONE.test(text.value) && digits >= 3 && digits <= 20 ? ok(text.value) : refused('NOT_A_PHONE');
}

/** A time of day, `HH:MM` from 00:00 to 24:00 (closing at midnight is 24:00). Refusal: NOT_A_TIME. */
export function timeOfDay(raw: unknown): Result<string, Refusal> {
  return typeof raw === 'string' && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(raw)
    ? ok(raw)
    : refused('NOT_A_TIME');
}
