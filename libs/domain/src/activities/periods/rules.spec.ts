import { describe, expect, it } from '@jest/globals';
import type { ReportingPeriod } from './period.js';
import * as rules from './rules.js';

const MOMENT = { now: new Date('2026-11-20T09:00:00Z'), today: '2026-11-20' };
const OPEN: ReportingPeriod = {
  id: 'period',
  fromDate: '2026-07-01',
  toDate: '2026-09-30',
  dueOn: '2026-10-15',
  graceDays: 10,
  state: 'OPEN',
  lockedAt: null,
  unlockedUntil: null,
  unlockReason: null,
  version: 1,
};
const LOCKED: ReportingPeriod = { ...OPEN, state: 'LOCKED', lockedAt: '2026-10-26T00:00:00Z' };
const given = { fromDate: '2026-10-01', toDate: '2026-12-31', dueOn: '2027-01-15' };

describe('a reporting period', () => {
  it.each<[string, object, string, string]>([
    ['ends before it begins', { toDate: '2026-09-01' }, 'PERIOD_REVERSED', 'toDate'],
    ['is due before it ends', { dueOn: '2026-12-30' }, 'DATE_IN_PAST', 'dueOn'],
    ['shares a day with another', { fromDate: '2026-09-30' }, 'PERIOD_OVERLAP', 'fromDate'],
    ['has no end', { toDate: null }, 'NOT_A_DATE', 'toDate'],
    ['forgives a whole year', { graceDays: 365 }, 'OUT_OF_RANGE', 'graceDays'],
  ])('is refused when it %s', (_what, change, code, field) => {
    const answer = rules.recordPeriod([OPEN], { ...given, ...change } as typeof given);
    expect(answer).toMatchObject({ refusal: { code, field } });
  });

  it('is locked when it is over and nothing in it waits', () => {
    expect(rules.lockPeriod({ period: OPEN, unsettled: 0 }, MOMENT)).toEqual({ ok: true, value: null });
    expect(rules.lockPeriod({ period: OPEN, unsettled: 3 }, MOMENT)).toMatchObject({
      refusal: { code: 'PERIOD_NOT_SETTLED', values: { count: 3 } },
    });
    const running = { ...OPEN, toDate: '2026-11-20' };
    expect(rules.lockPeriod({ period: running, unsettled: 0 }, MOMENT)).toMatchObject({
      refusal: { code: 'PERIOD_NOT_OVER' },
    });
    expect(rules.lockPeriod({ period: LOCKED, unsettled: 0 }, MOMENT)).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
  });

  it('is locked by the clock on the day after the last day of grace', () => {
    expect(rules.isTimeToLock(OPEN, '2026-10-25')).toBe(false);
    expect(rules.isTimeToLock(OPEN, '2026-10-26')).toBe(true);
    expect(rules.isTimeToLock(LOCKED, '2026-10-26')).toBe(false);
  });

  it('is opened again for a reason and for two weeks at most, and may be locked earlier by hand', () => {
    const unlock = (until: string, reason = 'Két beszámoló későn érkezett') =>
      rules.unlockPeriod(LOCKED, { until: new Date(until), reason }, MOMENT);
    expect(unlock('2026-12-04T09:00:00Z')).toMatchObject({ ok: true });
    expect(unlock('2026-12-04T09:00:01Z')).toMatchObject({ refusal: { code: 'DATE_IN_FUTURE' } });
    expect(unlock('2026-11-20T09:00:00Z')).toMatchObject({ refusal: { code: 'DATE_IN_PAST' } });
    expect(unlock('2026-11-27T09:00:00Z', '')).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    const open = { ...LOCKED, unlockedUntil: '2026-11-21T00:00:00Z', unlockReason: 'x' };
    expect(rules.unlockPeriod(open, { until: new Date('2026-11-22'), reason: 'x' }, MOMENT)).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
    expect(rules.lockPeriod({ period: open, unsettled: 0 }, MOMENT)).toMatchObject({ ok: true });
  });

  it('need not wait for a member that is marked as missing, who was one', () => {
    expect(rules.markMissing({ period: OPEN, wasMember: true }, MOMENT)).toMatchObject({ ok: true });
    expect(rules.markMissing({ period: OPEN, wasMember: false }, MOMENT)).toMatchObject({
      refusal: { code: 'ORGANIZER_NOT_MEMBER' },
    });
    expect(rules.markMissing({ period: LOCKED, wasMember: true }, MOMENT)).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
  });
});
