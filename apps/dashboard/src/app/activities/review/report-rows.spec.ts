import { describe, expect, it } from '@jest/globals';
import { reportRows } from './report-rows';

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ');
const named = (id: string) => ({ id, name: { text: `Name ${id}`, language: 'hu' } });
const said = { today: '2026-10-12', t, day: (date: string) => date };
const nothing = { count: 0, since: null, organizations: [] };
const desk = { waiting: nothing, sentBack: nothing, disputed: nothing, periods: [] };

describe('what of the reports stands on the desk', () => {
  it('is nothing while nothing waits', () => {
    expect(reportRows(desk, said)).toEqual([]);
  });

  it('is one row for all that wait for the same, with the names of the oldest, and leads to just these', () => {
    const waiting = { count: 12, since: '2026-10-02', organizations: ['a', 'b', 'c', 'd', 'e'].map(named) };
    expect(reportRows({ ...desk, waiting }, said)[0]).toMatchObject({
      title: 'desk.due.WAITING 12',
      sub: 'desk.due.whose desk.names.more Name a, Name b, Name c 2',
      link: '/activities/review',
      queryParams: { state: 'REPORTED' },
      status: { kind: 'turn', label: 'today.waits 10' },
    });
  });

  it.each([
    ['SOON', '2026-10-17', { kind: 'later', label: 'today.until 5' }],
    ['TODAY', '2026-10-12', { kind: 'turn', label: 'today.until 0' }],
    ['LATE', '2026-10-10', { kind: 'late', label: 'desk.due.late 2' }],
  ] as const)('is a period that is %s, as long as somebody has not reported', (stage, dueOn, status) => {
    const period = { id: 'p', from: '2026-07-01', to: '2026-09-30', dueOn, stage, missing: [named('a')] };
    expect(reportRows({ ...desk, periods: [period] }, said)[0]).toMatchObject({
      title: `desk.due.PERIOD_${stage} 1`,
      status,
    });
    expect(reportRows({ ...desk, periods: [{ ...period, missing: [] }] }, said)).toEqual([]);
  });
});
