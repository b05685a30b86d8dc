import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type PlainDate } from '../../kernel/plain-date.js';
import { isQuiet, QUIET_RULE, quietStep, rhythmOf, silenceOf, type QuietStep } from './quiet.js';

const today = '2026-11-27';
const memberSince = '2020-01-01';
/** Days of activity by how many days ago they were. */
const ago = (...days: number[]): PlainDate[] => days.map((back) => addDays(today, -back));
const silence = (...days: number[]) => silenceOf({ activeOn: ago(...days), memberSince }, today);

describe('the rhythm of a member', () => {
  it('is the median of its gaps, so that one long summer does not change it', () => {
    expect(rhythmOf(ago(3, 10, 17, 24, 100))).toEqual({ usualDays: 7, isOwn: true });
    expect(rhythmOf(ago(0, 7, 20, 27, 40))).toEqual({ usualDays: 10, isOwn: true });
  });

  it('counts a day with three activities once', () => {
    expect(rhythmOf(ago(3, 3, 3, 10, 17, 24))).toEqual(rhythmOf(ago(3, 10, 17, 24)));
  });

  it('is that of the network until three gaps are known', () => {
    expect(rhythmOf(ago(3, 10, 17))).toEqual({ usualDays: 30, isOwn: false });
  });

  it('follows a member that meets less often than before', () => {
    const weekly = Array.from({ length: 40 }, (_, week) => 700 + 7 * week);
    const monthly = Array.from({ length: 21 }, (_, month) => 20 + 30 * month);
    expect(rhythmOf(ago(...weekly, ...monthly)).usualDays).toBe(30);
  });
});

describe('a member', () => {
  it.each<[string, number[], boolean]>([
    ['that meets every week and was silent for three weeks', [21, 28, 35, 42], false],
    ['that meets every week and was silent for a day longer', [22, 29, 36, 43], true],
    ['that meets every month and was silent for 33 days', [33, 63, 93, 123], false],
    ['that meets every month and was silent for two of them', [60, 90, 120, 150], false],
    ['that meets every month and was silent for more than two', [61, 91, 121, 151], true],
    ['of which only two activities are known, 60 days after', [60, 70], false],
    ['of which only two activities are known, 61 days after', [61, 70], true],
  ])('%s', (_who, days, quiet) => {
    expect(isQuiet(silence(...days))).toBe(quiet);
  });

  it('that never told anything is silent since it joined', () => {
    expect(silenceOf({ activeOn: [], memberSince: addDays(today, -90) }, today)).toMatchObject({
      lastActivityOn: null,
      silentDays: 90,
      quietAfterDays: 60,
    });
  });

  it('that came back is not silent since before its membership', () => {
    const back = { activeOn: ago(400, 410, 420, 430), memberSince: addDays(today, -5) };
    expect(silenceOf(back, today)).toMatchObject({ silentDays: 5, lastActivityOn: addDays(today, -400) });
  });

  it('is not less silent by what it plans', () => {
    expect(silence(-3, 40, 47, 54, 61).silentDays).toBe(40);
  });
});

describe('what to do about a quiet member', () => {
  it.each<[string, number | null, boolean, QuietStep]>([
    ['nobody wrote to it', null, true, 'WRITE'],
    ['it was written to last week', 7, true, 'WAIT'],
    ['it was written to since it is silent, and time has passed', 8, true, 'CALL'],
    ['the last letter is from before', 50, true, 'WRITE'],
    ['nobody there can be written to', 3, false, 'CALL'],
  ])('when %s', (_when, contactAgo, canBeReached, step) => {
    const lastContactOn = contactAgo === null ? null : addDays(today, -contactAgo);
    expect(quietStep(silence(40, 47, 54, 61), { lastContactOn, canBeReached }, today)).toBe(step);
  });
});

describe('whatever a member did', () => {
  const days = fc.array(fc.integer({ min: -30, max: 900 }), { maxLength: 60 });

  it('it is never quiet within three weeks of its last activity, nor within twice its own rhythm', () => {
    fc.assert(
      fc.property(days, (given) => {
        const found = silence(...given);
        if (!isQuiet(found)) return;
        expect(found.silentDays).toBeGreaterThan(QUIET_RULE.floorDays);
        expect(found.silentDays).toBeGreaterThan(2 * found.usualDays);
      }),
    );
  });

  it('one more activity today ends the silence, and the order in which it was told does not matter', () => {
    fc.assert(
      fc.property(days, fc.nat(), (given, turn) => {
        expect(silence(...given, 0).silentDays).toBe(0);
        const at = given.length ? turn % given.length : 0;
        expect(silence(...given.slice(at), ...given.slice(0, at))).toEqual(silence(...given));
      }),
    );
  });

  it('silence grows by one each day until it does something', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1 }), (given) => {
        const member = { activeOn: ago(...given), memberSince };
        const [now, next] = [silenceOf(member, today), silenceOf(member, addDays(today, 1))];
        expect(next.silentDays).toBe(now.silentDays + 1);
        expect(next.usualDays).toBe(now.usualDays);
      }),
    );
  });
});
