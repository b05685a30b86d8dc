import { cleanText } from '../kernel/clean-text.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import type { IdentifierScheme, RegistryKind } from './vocabulary.js';

/** Brings a number into its written form, or says by null that it cannot be one. */
type Scheme = (text: string) => string | null;

const digitsOf = (text: string): string => text.replace(/[\s./-]/g, '');

/** Sum of the digits times 9, 7, 3, 1, 9, …; divisible by ten for a tax root and for each group of a bank number. */
function passes9731(digits: string): boolean {
  const weights = [9, 7, 3, 1];
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) sum += Number(digits[i]) * (weights[i % 4] as number);
  return sum % 10 === 0;
}

/** Each second digit from the right doubled, digit sums added; the total is divisible by ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const isTaxRoot = (root: string): boolean => root !== '00000000' && passes9731(root);

/** `99001014-1-07`: root, VAT code 1 to 5, region of the tax office. */
const huTax: Scheme = (text) => {
  const match = /^(\d{8})([1-5])(\d{2})$/.exec(digitsOf(text));
  return match && isTaxRoot(match[1] as string) ? `${match[1]}-${match[2]}-${match[3]}` : null;
};

/** `99001014-8899-569-07`: root, activity, legal form, county. */
const huStatistical: Scheme = (text) => {
  const match = /^(\d{8})(\d{4})(\d{3})(\d{2})$/.exec(digitsOf(text));
  return match && isTaxRoot(match[1] as string) ? match.slice(1).join('-') : null;
};

/** Two or three groups of eight: the first checks itself (bank and branch), the rest together (the account). */
const huBank: Scheme = (text) => {
  const digits = digitsOf(text);
  if (!/^(\d{16}|\d{24})$/.test(digits) || /^0+$/.test(digits)) return null;
  const [bank, account] = [digits.slice(0, 8), digits.slice(8)];
  return passes9731(bank) && passes9731(account) ? (digits.match(/.{8}/g) as string[]).join('-') : null;
};

const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  HU: 28,
  FR: 27,
  DE: 22,
  AT: 20,
  BE: 16,
  SK: 24,
  RO: 24,
  EE: 20,
};

/** ISO 13616: country and check digits moved to the end, letters as 10 to 35, remainder 1 by 97. Groups of four. */
const iban: Scheme = (text) => {
  const compact = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return null;
  const country = compact.slice(0, 2);
  const length = IBAN_LENGTHS[country];
  if (length !== undefined && compact.length !== length) return null;
  if (country === 'HU' && huBank(compact.slice(4)) === null) return null;
  const moved = compact.slice(4) + compact.slice(0, 4);
  let remainder = 0;
  for (const letter of moved) {
    const value = parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1 ? (compact.match(/.{1,4}/g) as string[]).join(' ') : null;
};

const EU_COUNTRIES =
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' ');

/** Country prefix and number; the numbers of the two countries of the demo are checked inside, others by form. */
const euVat: Scheme = (text) => {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(compact) || !EU_COUNTRIES.includes(compact.slice(0, 2))) return null;
  const number = compact.slice(2);
  if (compact.startsWith('HU')) return /^\d{8}$/.test(number) && isTaxRoot(number) ? compact : null;
  if (compact.startsWith('FR'))
    return /^[0-9A-Z]{2}\d{9}$/.test(number) && passesLuhn(number.slice(2)) ? compact : null;
  return compact;
};

const frSiren: Scheme = (text) => {
  const digits = digitsOf(text);
  return /^\d{9}$/.test(digits) && digits !== '000000000' && passesLuhn(digits) ? digits : null;
};

/** W, department, serial: letter and nine digits. A department of Corsica carries a letter (2A, 2B). */
const frRna: Scheme = (text) => {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  return /^W(\d{3}|\d[AB]\d)\d{6}$/.test(compact) ? compact : null;
};

const freeText: Scheme = (text) => (text.length > 0 ? text : null);

const SCHEMES: Readonly<Record<IdentifierScheme, Scheme>> = {
  HU_TAX: huTax,
  HU_STATISTICAL: huStatistical,
  // Old decisions have any form (`34/1998`, `Pk. 60.123/1998/4`), so the register's number is text with a kind.
  HU_REGISTRY: freeText,
  HU_BANK: huBank,
  IBAN: iban,
  EU_VAT: euVat,
  FR_SIREN: frSiren,
  FR_RNA: frRna,
  SOURCE: freeText,
};

/**
 * The number in its written form (`99001014107` gives `99001014-1-07`). Refusals: BAD_IDENTIFIER (wrong form or
 * checksum; the scheme as value), those of `cleanText`.
 */
export function normalizeIdentifier(scheme: IdentifierScheme, raw: unknown): Result<string, Refusal> {
  const text = cleanText(raw, { max: scheme === 'SOURCE' ? 300 : 60, required: true });
  if (!text.ok) return text;
  const value = SCHEMES[scheme](text.value);
  return value === null ? refused('BAD_IDENTIFIER', undefined, { scheme }) : ok(value);
}

/** From which register a Hungarian registry number comes, as far as its form tells. */
export function registryKind(value: string): RegistryKind {
  if (/^(0[1-9]|1\d|20)-\d{2}-\d{7}$/.test(value)) return 'COURT_CIVIL';
  if (/^(0[1-9]|1\d|20)-\d{2}-\d{6}$/.test(value)) return 'COMPANY';
  if (/^\d{6}$/.test(value)) return 'TREASURY';
  if (/^\d{1,6}\/\d{4}$/.test(value) || /^(\d+\. ?)?Pk\.? ?\d/i.test(value)) return 'COURT_OLD';
  return 'OTHER';
}

/** A number of eight digits that Hungarian numbers share: the root of tax, statistical and VAT number; else null. */
export function taxRoot(scheme: IdentifierScheme, value: string): string | null {
  if (scheme === 'HU_TAX' || scheme === 'HU_STATISTICAL') return value.slice(0, 8);
  return scheme === 'EU_VAT' && value.startsWith('HU') ? value.slice(2) : null;
}

/** A bank number of which only the last four places can be read: `••••••••-••••••••-••••9198`. */
export function maskBankNumber(value: string): string {
  const places = [...value];
  return places.map((place, i) => (/[\s-]/.test(place) || i >= places.length - 4 ? place : '•')).join('');
}

export function isBankScheme(scheme: IdentifierScheme): boolean {
  return scheme === 'HU_BANK' || scheme === 'IBAN';
}
