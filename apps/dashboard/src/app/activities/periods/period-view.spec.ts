import { describe, expect, it } from '@jest/globals';
import type { PeriodFactsFragment } from '@kalaka/contract';
import { locksOn, periodRow, type Stage, stageOf } from './period-view';

const OPEN: PeriodFactsFragment = {
  ...{ id: 'p', fromDate: '2026-07-01', toDate: '2026-09-30', dueOn: '2026-10-15', graceDays: 10 },
  ...{ state: 'OPEN', shut: false, lockedAt: null, unlockedUntil: null, unlockReason: null },
  ...{ unsettled: 3, allowed: [], version: 1, missing: [] },
};
const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ');
const said = { today: '2026-10-16', t, day: (date: string) => date };

describe('where a reporting period stands', () => {
  it.each([
    ['COMING', '2026-06-30', {}],
    ['RUNNING', '2026-09-30', {}],
    ['DUE', '2026-10-15', {}],
    ['LATE', '2026-10-16', {}],
    ['LOCKED', '2026-10-16', { state: 'LOCKED', shut: true }],
    ['AGAIN', '2026-10-16', { state: 'LOCKED', shut: false }],
  ] as [Stage, string, Partial<PeriodFactsFragment>][])('is %s on %s', (stage, today, change) => {
    expect(stageOf({ ...OPEN, ...change }, today)).toBe(stage);
  });

  it('is locked by the clock on the day after the last day of grace', () => {
    expect(locksOn(OPEN)).toBe('2026-10-26');
  });

  it('is one row with its days and what waits in it, and with nothing that is over', () => {
    expect(periodRow(OPEN, said)).toMatchObject({
      title: 'periods.span 2026-07-01 2026-09-30',
      sub: 'periods.row.due 2026-10-15 · periods.row.unsettled 3',
      status: { kind: 'late' },
    });
    expect(periodRow({ ...OPEN, state: 'LOCKED', shut: true }, said).sub).toBe('periods.row.due 2026-10-15');
  });
});
