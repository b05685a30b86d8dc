import { addDays, addMonths, type PlainDate } from '@kalaka/domain';

/** A month as the address has it: `2026-11`. */
export type Month = string;

export const isMonth = (text: string | null): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');

export const monthAfter = (month: Month, by: number): Month => addMonths(`${month}-01`, by).slice(0, 7);

export const daysOf = (month: Month): { from: PlainDate; to: PlainDate } => ({
  from: `${month}-01`,
  to: addDays(addMonths(`${month}-01`, 1), -1),
});

/** Monday is 0. */
const placeInWeek = (day: PlainDate): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The days of a week, for the names of the columns. */
export const WEEK: readonly PlainDate[] = Array.from({ length: 7 }, (_, i) => addDays('2024-01-01', i));

/** The weeks of a month from Monday to Sunday; what belongs to its neighbours is empty. */
export function weeksOf(month: Month): (PlainDate | null)[][] {
  const { from, to } = daysOf(month);
  const weeks: (PlainDate | null)[][] = [];
  for (let monday = addDays(from, -placeInWeek(from)); monday <= to; monday = addDays(monday, 7))
    weeks.push(WEEK.map((_, i) => addDays(monday, i)).map((day) => (day.slice(0, 7) === month ? day : null)));
  return weeks;
}
