import { describe, expect, it } from '@jest/globals';
import { completeNotices, DEFAULT_NOTICES, inQuietHours, saveNotices } from './notice-settings.js';

describe('what somebody wants to be written to about', () => {
  it('is at once only what is addressed to them and has a date, until they choose otherwise', () => {
    expect(completeNotices({})).toEqual(DEFAULT_NOTICES);
    expect(Object.entries(DEFAULT_NOTICES.levels).filter(([, level]) => level === 'NOW')).toEqual([
      ['PERIOD_DUE', 'NOW'],
    ]);
  });

  it('keeps what they chose, and forgets what is no choice any more', () => {
    const kept = completeNotices({
      levels: { REVIEW: 'NEVER', QUIET: 'SOMETIMES', WEATHER: 'NOW' },
      quietTo: '09:00',
    });
    expect(kept).toEqual({
      levels: { ...DEFAULT_NOTICES.levels, REVIEW: 'NEVER' },
      quietFrom: '20:00',
      quietTo: '09:00',
    });
  });

  it('changes only what is given', () => {
    const saved = saveNotices(DEFAULT_NOTICES, {
      levels: [{ subject: 'SENT_BACK', level: 'NOW' }],
      quietFrom: '22:00',
      quietTo: '06:30',
    });
    expect(saved).toEqual({
      ok: true,
      value: {
        levels: { ...DEFAULT_NOTICES.levels, SENT_BACK: 'NOW' },
        quietFrom: '22:00',
        quietTo: '06:30',
      },
    });
  });

  it.each([
    [
      'an unknown subject',
      { levels: [{ subject: 'WEATHER', level: 'NOW' }] },
      'UNKNOWN_CODE',
      'levels[0].subject',
    ],
    [
      'an unknown level',
      { levels: [{ subject: 'QUIET', level: 'LOUD' }] },
      'UNKNOWN_CODE',
      'levels[0].level',
    ],
    ['25 o’clock', { quietFrom: '25:00' }, 'NOT_A_TIME', 'quietFrom'],
    ['a time without minutes', { quietTo: '7' }, 'NOT_A_TIME', 'quietTo'],
  ])('refuses %s', (_what, change, code, field) => {
    const given = { levels: [], quietFrom: '20:00', quietTo: '07:00', ...change };
    expect(saveNotices(DEFAULT_NOTICES, given)).toEqual({ ok: false, refusal: { code, field } });
  });
});

describe('quiet hours', () => {
  it.each([
    ['20:00', '07:00', '19:59', false],
    ['20:00', '07:00', '20:00', true],
    ['20:00', '07:00', '06:59', true],
    ['20:00', '07:00', '07:00', false],
    ['12:00', '14:00', '13:00', true],
    ['12:00', '14:00', '14:00', false],
    ['00:00', '00:00', '03:00', false],
  ])('from %s to %s: at %s %s', (quietFrom, quietTo, time, quiet) => {
    expect(inQuietHours({ ...DEFAULT_NOTICES, quietFrom, quietTo }, time)).toBe(quiet);
  });
});
