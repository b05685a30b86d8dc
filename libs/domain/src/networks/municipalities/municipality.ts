import { emailAddress } from '../../kernel/contact.js';
import { cleanLocalText, type LocalText } from '../../kernel/local-text.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Municipality, Office } from '../network.js';

type MunicipalityWords = Pick<Municipality, 'name' | 'country'>;
type OfficeWords = Pick<Office, 'name' | 'email'>;

const named = (name: LocalText): Result<LocalText, Refusal> => {
  const clean = cleanLocalText(name, { max: 200, required: true });
  return clean.ok ? clean : { ok: false, refusal: under('name', clean.refusal) };
};

/** A municipality with a clean name and a country by its two letters. Refusals: those of text, UNKNOWN_CODE. */
export function checkMunicipality(given: MunicipalityWords): Result<MunicipalityWords, Refusal> {
  const name = named(given.name);
  if (!name.ok) return name;
  if (!/^[A-Z]{2}$/.test(given.country))
    return refused('UNKNOWN_CODE', 'country', { code: given.country.slice(0, 10) });
  return ok({ name: name.value, country: given.country });
}

/** An office with a clean name; its address is the office's, never a person's. Refusals: those of text and address. */
export function checkOffice(given: OfficeWords): Result<OfficeWords, Refusal> {
  const name = named(given.name);
  if (!name.ok) return name;
  if (!given.email?.trim()) return ok({ name: name.value, email: null });
  const email = emailAddress(given.email);
  if (!email.ok) return { ok: false, refusal: under('email', email.refusal) };
  return ok({ name: name.value, email: email.value });
}

/** The next version of a thing that is saved; of one that is not there yet the version is 0. Refusal: STALE_VERSION. */
export function nextVersion(current: number, expected: number): Result<number, Refusal> {
  return current === expected
    ? ok(current + 1)
    : refused('STALE_VERSION', undefined, { currentVersion: current });
}

/** A municipality goes when it has no office any more. Refusals: STALE_VERSION, MUNICIPALITY_HAS_OFFICES. */
export function removeMunicipality(
  kept: { readonly version: number; readonly offices: number },
  expected: number,
): Result<true, Refusal> {
  const version = nextVersion(kept.version, expected);
  if (!version.ok) return version;
  return kept.offices > 0
    ? refused('MUNICIPALITY_HAS_OFFICES', undefined, { count: kept.offices })
    : ok(true);
}

/**
 * An office goes as long as nobody has ever acted for it: what was done in its name stays readable under it. Refusals:
 * STALE_VERSION, OFFICE_IN_USE.
 */
export function removeOffice(
  kept: { readonly version: number; readonly officials: number },
  expected: number,
): Result<true, Refusal> {
  const version = nextVersion(kept.version, expected);
  if (!version.ok) return version;
  return kept.officials > 0 ? refused('OFFICE_IN_USE', undefined, { count: kept.officials }) : ok(true);
}
