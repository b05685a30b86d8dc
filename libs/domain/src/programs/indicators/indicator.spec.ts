import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeOf, program, today } from '../samples.js';
import { progressOf, recordIndicator, recordPeriod, type PeriodRequest } from './indicator.js';

const rules = { activityTypes: ['AWARENESS_DAY'], targetGroups: ['DEAF', 'ALL'] };
const said = {
  ...{ name: { hu: 'Elért tanulók' }, unit: { hu: 'tanuló' }, direction: 'UP', measure: 'REACH' },
  ...{ activityType: 'AWARENESS_DAY', targetGroup: 'DEAF', baseline: '310', target: '600' },
};
const record = (more: object = {}, facts: object = {}) =>
  recordIndicator(
    { program: program(), before: null, count: 0, typed: 0, ...rules, ...facts },
    { ...said, ...more },
  );

describe('an indicator', () => {
  it('is kept with values as they are written', () => {
    expect(record({ target: '600.50' })).toMatchObject({ value: { target: '600.5', targetGroup: 'DEAF' } });
  });

  it('keeps only the filters that its measure can count by', () => {
    expect(record({ measure: 'MANUAL' })).toMatchObject({ value: { activityType: null, targetGroup: null } });
    expect(record({ measure: 'MINUTES' })).toMatchObject({
      value: { activityType: 'AWARENESS_DAY', targetGroup: null },
    });
  });

  it.each<[string, object, string]>([
    ['no name', { name: {} }, 'REQUIRED'],
    ['a kind of activity that nobody knows', { activityType: 'PARTY' }, 'UNKNOWN_CODE'],
    ['a target group that nobody knows', { targetGroup: 'X' }, 'UNKNOWN_CODE'],
    ['a value that is none', { baseline: 'many' }, 'NOT_AN_AMOUNT'],
    ['three decimals', { baseline: '1.234' }, 'NOT_AN_AMOUNT'],
  ])('is refused with %s', (_, more, code) => {
    expect(codeOf(record(more))).toBe(code);
  });

  it('keeps its measure once somebody typed values for it', () => {
    const before = { ...said, id: 'i', measure: 'MANUAL' };
    expect(codeOf(record({}, { before, typed: 2 }))).toBe('MEASURE_FIXED');
    expect(codeOf(record({}, { before, typed: 0 }))).toBe('ok');
  });
});

describe('a stretch of an indicator', () => {
  const stretch = (
    more: Partial<PeriodRequest> = {},
    measure: 'MANUAL' | 'REACH' = 'MANUAL',
    others: { fromDate: string; toDate: string }[] = [],
  ) =>
    recordPeriod(
      { program: program(), measure, others },
      { fromDate: '2026-07-01', toDate: '2026-09-30', target: '150', ...more },
      today,
    );

  it('has its target, and what came of it when somebody counts by hand', () => {
    expect(stretch({ actual: '148' })).toMatchObject({ value: { target: '150', actual: '148' } });
    expect(stretch()).toMatchObject({ value: { actual: null } });
  });

  it.each<[string, () => { ok: boolean }, string]>([
    ['a typed value for what is computed', () => stretch({ actual: '1' }, 'REACH'), 'COMPUTED'],
    [
      'a value before it began',
      () => stretch({ fromDate: '2026-12-01', toDate: '2026-12-31', actual: '1' }),
      'DATE_IN_FUTURE',
    ],
    ['days before the programme', () => stretch({ fromDate: '2026-01-01' }), 'DAYS_OUTSIDE_PROGRAM'],
    ['days after the programme', () => stretch({ toDate: '2027-12-31' }), 'DAYS_OUTSIDE_PROGRAM'],
    [
      'days of another stretch',
      () => stretch({}, 'MANUAL', [{ fromDate: '2026-09-30', toDate: '2026-12-31' }]),
      'PERIOD_OVERLAP',
    ],
    ['no last day', () => stretch({ toDate: null }), 'NOT_A_DATE'],
  ])('is refused with %s', (_, act, code) => {
    expect(codeOf(act())).toBe(code);
  });
});

describe('how far an indicator has come', () => {
  it.each([
    ['up', { baseline: '12', target: '24' }, '18', 50],
    ['down', { baseline: '19', target: '7' }, '9', 83],
    ['backwards', { baseline: '61', target: '40' }, '70', 0],
    ['beyond', { baseline: '0', target: '6' }, '9', 100],
    ['nowhere', { baseline: '5', target: '5' }, '5', null],
    ['unknown', { baseline: '0', target: '5' }, null, null],
  ])('%s', (_, indicator, actual, per) => {
    expect(progressOf(indicator, actual)).toBe(per);
  });

  it('is always between nothing and all', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (baseline, target, actual) => {
        const done = progressOf({ baseline: String(baseline), target: String(target) }, String(actual));
        expect(done === null || (done >= 0 && done <= 100)).toBe(true);
      }),
    );
  });
});
