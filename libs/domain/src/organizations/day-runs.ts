import { WEEKDAYS, type Weekday } from './vocabulary.js';

/** Days in the order of the week: three and more in a row as the first and the last of them, others alone. */
export function dayRuns(days: readonly string[]): (readonly [Weekday] | readonly [Weekday, Weekday])[] {
  const runs: Weekday[][] = [];
  WEEKDAYS.forEach((day, at) => {
    if (!days.includes(day)) return;
    const open = runs.at(-1);
    if (open && open.at(-1) === WEEKDAYS[at - 1]) open.push(day);
    else runs.push([day]);
  });
  return runs.flatMap((run): (readonly [Weekday] | readonly [Weekday, Weekday])[] => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length > 2 && first && last ? [[first, last]] : run.map((day) => [day]);
  });
}
