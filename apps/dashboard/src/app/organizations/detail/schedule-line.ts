import { dayRuns } from '@kalaka/domain';
import type { Words } from '@kalaka/ui';
import { label } from '../labels';

/** Opening times as the API gives them. */
export interface ScheduleParts {
  readonly byDay: readonly string[];
  readonly opens?: string | null;
  readonly closes?: string | null;
  readonly freq?: string | null;
  readonly description?: string | null;
}

/** One line: "Every month, Tuesday, Thursday, 09:00 – 15:00", "Monday to Friday, 09:00 – 15:00". Hungarian writes times with a full stop. */
export function scheduleLine(schedule: ScheduleParts, t: Words, language: string): string {
  const time = (text: string): string =>
    language === 'hu' ? text.slice(0, 5).replace(':', '.') : text.slice(0, 5);
  const days = dayRuns(schedule.byDay)
    .map(([first, last]) => {
      const from = t(label.weekday(first));
      return last ? t('organizations.weekday.run', { from, to: t(label.weekday(last)) }) : from;
    })
    .join(', ');
  const from = schedule.opens ? time(schedule.opens) : '';
  const to = schedule.closes ? time(schedule.closes) : '';
  const hours = from && to ? `${from} – ${to}` : from || to;
  const rhythm = schedule.freq === 'MONTHLY' ? t('organizations.schedule.monthly') : '';
  const line = [rhythm, days, hours].filter(Boolean).join(', ');
  return [line, schedule.description].filter(Boolean).join('. ');
}
