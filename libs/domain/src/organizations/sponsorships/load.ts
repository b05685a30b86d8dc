import type { Money } from '../../kernel/money.js';
import { overlaps, type Period } from '../../kernel/plain-date.js';

/** Days on which a sponsor has promised to carry up to an amount. */
export interface Load {
  readonly days: Period;
  readonly ceiling: Money;
}

/**
 * The heaviest day of a period: the greatest sum of ceilings that lie on one day of it. A sum only grows where one of
 * them begins, so those days and the first are all there is to look at.
 */
export function heaviestDay(loads: readonly Load[], period: Period): bigint {
  const touching = loads.filter(({ days }) => overlaps(days, period));
  const days = [period.fromDate, ...touching.map(({ days }) => days.fromDate)].filter(
    (day) => day >= period.fromDate,
  );
  const sumOn = (day: string): bigint =>
    touching
      .filter(({ days }) => days.fromDate <= day && (days.toDate === null || day <= days.toDate))
      .reduce((sum, { ceiling }) => sum + BigInt(ceiling.amount), 0n);
  return days.map(sumOn).reduce((most, sum) => (sum > most ? sum : most), 0n);
}

/** What a sponsor may still promise for a period under the network's limit; null without a limit. */
export function roomLeft(limit: Money | null, loads: readonly Load[], period: Period): bigint | null {
  if (limit === null) return null;
  const left = BigInt(limit.amount) - heaviestDay(loads, period);
  return left > 0n ? left : 0n;
}
