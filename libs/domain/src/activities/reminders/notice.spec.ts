import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFAULT_NOTICES,
  NOTICE_LEVELS,
  NOTICE_SUBJECTS,
  type NoticeSettings,
} from '../../people/notices/notice-settings.js';
import { MOST_TOLD, noticeFor, type NoticeItem } from './notice.js';

const MONDAY = { time: '07:30', weekday: 1 };
const TUESDAY = { time: '07:30', weekday: 2 };
const due: NoticeItem = { subject: 'PERIOD_DUE', key: 'period:1:SOON' };
const review: NoticeItem = { subject: 'REVIEW', key: 'review' };
const quiet: NoticeItem = { subject: 'QUIET', key: 'quiet' };

const keys = (
  standing: NoticeItem[],
  clock: { time: string; weekday: number },
  told: string[] = [],
  settings: Partial<NoticeSettings> = {},
) =>
  noticeFor(
    { settings: { ...DEFAULT_NOTICES, ...settings }, told: new Set(told) },
    standing,
    clock,
  )?.groups.flatMap(({ items }) => items.map(({ key }) => key)) ?? null;

describe('the mail of the day', () => {
  it('says on Monday all that stands, grouped by question', () => {
    expect(keys([quiet, review, due], MONDAY)).toEqual([due.key, review.key, quiet.key]);
  });

  it('says on other days only what shall be told at once', () => {
    expect(keys([quiet, review, due], TUESDAY)).toEqual([due.key]);
    expect(keys([quiet, review], TUESDAY)).toBeNull();
  });

  it('tells nobody the same thing twice', () => {
    expect(keys([due], TUESDAY, [due.key])).toBeNull();
    expect(keys([due], MONDAY, [due.key])).toBeNull();
  });

  it('waits until half past seven, and until the quiet hours of the person are over', () => {
    expect(keys([due], { time: '07:29', weekday: 2 })).toBeNull();
    expect(keys([due], TUESDAY, [], { quietTo: '09:00' })).toBeNull();
    expect(keys([due], { time: '09:00', weekday: 2 }, [], { quietTo: '09:00' })).toEqual([due.key]);
  });

  it('never speaks of what somebody wants to hear nothing of', () => {
    const levels = { ...DEFAULT_NOTICES.levels, PERIOD_DUE: 'NEVER', REVIEW: 'NEVER' } as const;
    expect(keys([due, review], MONDAY, [], { levels })).toBeNull();
  });

  it('ends after seven things and counts the rest', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ subject: 'QUIET', key: `quiet:${n}` }) as const);
    const notice = noticeFor({ settings: DEFAULT_NOTICES, told: new Set() }, [...many, due], MONDAY);
    expect(notice?.more).toBe(3);
    expect(notice?.groups.map(({ items }) => items.length)).toEqual([1, 6]);
  });
});

it('whatever stands and whatever was chosen: at most seven things, none of them unwanted or told before', () => {
  const item = fc.record({
    subject: fc.constantFrom(...NOTICE_SUBJECTS),
    key: fc.string({ minLength: 1, maxLength: 2 }),
  });
  const level = fc.constantFrom(...NOTICE_LEVELS);
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 20 }),
      fc.array(fc.string({ minLength: 1, maxLength: 2 })),
      fc.record({ PERIOD_DUE: level, SENT_BACK: level, REVIEW: level, QUIET: level }),
      fc.integer({ min: 1, max: 7 }),
      (standing, told, levels, weekday) => {
        const person = { settings: { ...DEFAULT_NOTICES, levels }, told: new Set(told) };
        const notice = noticeFor(person, standing, { time: '12:00', weekday });
        if (notice === null) return;
        const items = notice.groups.flatMap((group) => group.items);
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(MOST_TOLD);
        for (const { subject, key } of items) {
          expect(levels[subject]).not.toBe('NEVER');
          if (levels[subject] === 'NOW') expect(told).not.toContain(key);
          else expect(weekday).toBe(1);
        }
      },
    ),
  );
});
