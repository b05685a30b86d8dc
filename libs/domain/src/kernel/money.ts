import { isCode } from './codes.js';
import { CURRENCIES, MINOR_DIGITS, type Currency } from './currency.js';
import { refused, type Refusal } from './refusal.js';
import { ok, type Result } from './result.js';

/**
 * An amount of money: whole minor units (forints, cents) as a decimal string, so that it survives JSON, GraphQL and the
 * database to the last digit. Sums are made with BigInt, never with Number.
 */
export interface Money {
  readonly amount: string;
  readonly currency: Currency;
}

/** The greatest amount that the hub keeps, in minor units. */
export const MAX_AMOUNT = 10n ** 15n;

/** Refusals: NOT_AN_AMOUNT (no whole number), UNKNOWN_CODE for the currency, OUT_OF_RANGE below 1 or above the greatest. */
export function positiveMoney(raw: Money, currency: Currency): Result<Money, Refusal> {
  if (!isCode(CURRENCIES, raw.currency) || raw.currency !== currency)
    return refused('UNKNOWN_CODE', 'currency', { code: String(raw.currency).slice(0, 10) });
  if (typeof raw.amount !== 'string' || !/^-?\d{1,18}$/.test(raw.amount))
    return refused('NOT_AN_AMOUNT', 'amount');
  const amount = BigInt(raw.amount);
  if (amount < 1n || amount > MAX_AMOUNT)
    return refused('OUT_OF_RANGE', 'amount', { min: 1, max: String(MAX_AMOUNT) });
  return ok({ amount: amount.toString(), currency });
}

/**
 * What a person typed as an amount: digits with spaces or dots between groups, and a comma or point before the decimals.
 * A third decimal, or a fraction of a forint, is refused and never rounded; ",00" of a forint is accepted. NOT_AN_AMOUNT.
 */
export function parseAmount(typed: string, currency: Currency): Result<Money, Refusal> {
  const text = typed.replace(/[\s\u00a0\u202f]|Ft|HUF|EUR|€/g, '');
  const digits = MINOR_DIGITS[currency];
  const parts = /^(\d{1,3}(?:\.\d{3})+|\d{1,16})(?:[.,](\d{1,2}))?$/.exec(text);
  if (!parts) return refused('NOT_AN_AMOUNT');
  const [, whole = '', decimals = ''] = parts;
  if (digits === 0 && /[1-9]/.test(decimals)) return refused('NOT_AN_AMOUNT');
  const units = BigInt(whole.replaceAll('.', '')) * 10n ** BigInt(digits);
  const rest = digits === 0 ? 0n : BigInt(decimals.padEnd(digits, '0'));
  return ok({ amount: (units + rest).toString(), currency });
}

/** As a plain decimal, `2500.50`: what an input shows again, and what `Intl.NumberFormat` takes without loss. */
export function decimalOf({ amount, currency }: Money): string {
  const digits = MINOR_DIGITS[currency];
  const negative = amount.startsWith('-');
  const padded = amount.replace('-', '').padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  return `${negative ? '-' : ''}${whole}${digits > 0 ? `.${padded.slice(-digits)}` : ''}`;
}

/** Figures for the message of a refusal: what is left, in whole units. For reading only, so a Number will do. */
export const inWords = (left: Money): { left: number; currency: Currency } => ({
  left: Number(decimalOf(left)),
  currency: left.currency,
});
