import { decimalOf, MINOR_DIGITS, type Currency } from '@kalaka/domain';

/** An amount as people read it, to the last digit: the formatter takes the decimal as text. */
export function moneyWords(money: { amount: string; currency: string }, language: string): string {
  const currency = money.currency as Currency;
  const digits = MINOR_DIGITS[currency];
  const format = new Intl.NumberFormat(language === 'hu' ? 'hu' : 'en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(decimalOf({ amount: money.amount, currency }) as Intl.StringNumericLiteral);
}

/** Hundredths of a per cent as per cent: 300 is "3", 250 is "2.5". */
export const percentOf = (basisPoints: number): string => String(basisPoints / 100);

/** Per cent as typed, with comma or point; NaN for what is none. */
export const basisPointsOf = (typed: string): number =>
  /^\s*\d{1,2}([.,]\d{1,2})?\s*%?\s*$/.test(typed)
    ? Math.round(Number(typed.replace(/[\s%]/g, '').replace(',', '.')) * 100)
    : Number.NaN;
