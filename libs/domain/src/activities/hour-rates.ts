import type { Currency } from '../kernel/currency.js';
import { positiveMoney, type Money } from '../kernel/money.js';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';

export interface RatesFacts {
  readonly currency: Currency;
  /** From which days on there are rates already. */
  readonly fromDates: readonly PlainDate[];
  readonly lastVersion: number;
}

export interface NewRates {
  readonly version: number;
  readonly fromDate: PlainDate;
  readonly staffRate: string;
  readonly volunteerRate: string;
  readonly currency: Currency;
}

/** What an hour is worth from a day on. Refusals: NOT_A_DATE, RATES_EXIST, those of money. */
export function recordRates(
  { currency, fromDates, lastVersion }: RatesFacts,
  request: { readonly fromDate: string; readonly staffRate: Money; readonly volunteerRate: Money },
): Result<NewRates, Refusal> {
  const { fromDate } = request;
  if (!isPlainDate(fromDate)) return refused('NOT_A_DATE', 'fromDate');
  if (fromDates.includes(fromDate)) return refused('RATES_EXIST', 'fromDate');
  const staff = positiveMoney(request.staffRate, currency);
  if (!staff.ok) return { ok: false, refusal: under('staffRate', staff.refusal) };
  const volunteer = positiveMoney(request.volunteerRate, currency);
  if (!volunteer.ok) return { ok: false, refusal: under('volunteerRate', volunteer.refusal) };
  const rates = { staffRate: staff.value.amount, volunteerRate: volunteer.value.amount };
  return ok({ version: lastVersion + 1, fromDate, ...rates, currency });
}
