import type { Waiting, WaitingUnit } from '@kalaka/domain';

/**
 * The standard holds a waiting time as a line of text. The hub writes its own in one form, "3 weeks, stated on
 * 2026-11-01", and reads that form back; other words of a source stay in its record.
 */
const FORM = /^(\d{1,3}) (day|week|month)s?, stated on (\d{4}-\d{2}-\d{2})$/;
const UNITS: Readonly<Record<string, WaitingUnit>> = { day: 'DAYS', week: 'WEEKS', month: 'MONTHS' };

export interface WaitingColumns {
  waiting_amount: number | null;
  waiting_unit: WaitingUnit | null;
  waiting_stated_on: string | null;
}

export function waitingColumns(text: string | undefined): WaitingColumns {
  const [, count, unit = '', day] = FORM.exec(text ?? '') ?? [];
  const known = count !== undefined && day !== undefined && Number(count) <= 365;
  return known
    ? { waiting_amount: Number(count), waiting_unit: UNITS[unit] ?? null, waiting_stated_on: day }
    : { waiting_amount: null, waiting_unit: null, waiting_stated_on: null };
}

export const waitingText = ({ amount, unit, statedOn }: Waiting): string =>
  `${amount} ${unit.toLowerCase().slice(0, amount === 1 ? -1 : undefined)}, stated on ${statedOn}`;
