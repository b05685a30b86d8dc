import type { PlainDate } from '@kalaka/domain';
import type { ActivityFile, Groups, RuleFile } from './activity-files.js';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Always the same figures for the same seed (mulberry32), so that two seedings of a day agree. */
function figures(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The activities of a rule, one after another. @param dayOf the calendar day of an offset */
export function activitiesOf(rule: RuleFile, dayOf: (offset: number) => PlainDate): ActivityFile[] {
  const next = figures(rule.key);
  // Apart, so that the other figures of a rule stay as they were when it had no paid hours.
  const paid = figures(`${rule.key} staff`);
  const within = (min: number, max: number, chance: number): number =>
    min + Math.floor(chance * (max - min + 1));
  const between = (min: number, max: number): number => within(min, max, next());
  const { min: leastPaid, max: mostPaid } = rule.staffHours ?? { min: 0, max: 0 };
  const made: ActivityFile[] = [];
  for (let offset = rule.fromDay; offset <= rule.toDay; offset += rule.everyDays) {
    const moved = onWeekday(offset + between(-rule.jitterDays, rule.jitterDays), rule.weekdays, dayOf);
    const day = Math.min(Math.max(moved, rule.fromDay), rule.toDay);
    const reach = between(rule.reach.min, rule.reach.max);
    const hours = between(rule.volunteerHours.min, rule.volunteerHours.max);
    const state = stateAt(rule, -day, next());
    const staffHours = within(leastPaid, mostPaid, paid());
    const district = rule.districts?.[between(0, rule.districts.length - 1)];
    if (isPause(rule, dayOf(day), next())) continue;
    const { organization, program, type, minutes } = rule;
    made.push({
      key: `${rule.key}:${made.length + 1}`,
      ...{ organization, type, day, minutes, reach, state, volunteerHours: hours, staffHours },
      ...(program && { program }),
      ...(district && { district }),
      ...(state === 'SENT_BACK' && { question: QUESTION }),
      reachBy: shares(rule.reach.groups, reach),
    });
  }
  return made;
}

const QUESTION = {
  en: 'Are these all people of that day, or of two days together?',
  hu: 'Ez egy nap vagy két nap együttes létszáma?',
};

function onWeekday(
  offset: number,
  weekdays: readonly string[],
  dayOf: (offset: number) => PlainDate,
): number {
  for (let day = offset; day < offset + 7; day++) {
    const weekday = WEEKDAYS[new Date(`${dayOf(day)}T00:00:00Z`).getUTCDay()] ?? '';
    if (weekdays.includes(weekday)) return day;
  }
  return offset;
}

function isPause({ pauses }: RuleFile, day: PlainDate, chance: number): boolean {
  const monthDay = day.slice(5);
  return pauses.some(({ monthDayFrom, monthDayTo, keepPercent = 0 }) => {
    const acrossNewYear = monthDayFrom > monthDayTo;
    const inside = acrossNewYear
      ? monthDay >= monthDayFrom || monthDay <= monthDayTo
      : monthDay >= monthDayFrom && monthDay <= monthDayTo;
    return inside && chance * 100 >= keepPercent;
  });
}

function stateAt({ stateByAge }: RuleFile, age: number, chance: number): ActivityFile['state'] {
  const rule = stateByAge.find(({ olderThanDays }) => age > olderThanDays);
  const { state = 'HELD', exceptPercent = 0, exceptState = state } = rule ?? {};
  return chance * 100 < exceptPercent ? exceptState : state;
}

/** Parts in a hundred as whole people: the largest remainders get what is left, so that the parts add up. */
function shares(groups: Groups, reach: number): Groups {
  return Object.fromEntries(
    Object.entries(groups).map(([dimension, parts = {}]) => {
      const exact = Object.entries(parts).map(([code, percent]) => ({
        code,
        share: (reach * percent) / 100,
      }));
      const counts = new Map(exact.map(({ code, share }) => [code, Math.floor(share)]));
      const whole = Math.round(exact.reduce((sum, { share }) => sum + share, 0));
      let left = whole - [...counts.values()].reduce((sum, count) => sum + count, 0);
      for (const { code, share } of exact.toSorted((a, b) => (b.share % 1) - (a.share % 1))) {
        if (left-- <= 0) break;
        counts.set(code, Math.floor(share) + 1);
      }
      return [dimension, Object.fromEntries(counts)];
    }),
  );
}
