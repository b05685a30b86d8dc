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
