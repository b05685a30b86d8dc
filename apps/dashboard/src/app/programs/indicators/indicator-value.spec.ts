import { describe, expect, it } from '@jest/globals';
import {
  decimal,
  indicatorInput,
  indicatorProblems,
  type IndicatorValue,
  stretchProblems,
} from './indicator-value';

const text = (words: string) => [{ language: 'en', text: words }];
const value = (more: Partial<IndicatorValue> = {}): IndicatorValue => ({
  ...{ name: text('Classes visited'), unit: text('classes'), direction: 'UP', measure: 'MANUAL' },
  ...{ activityType: '', targetGroup: '', baseline: '0', target: '40', ...more },
});
const codes = (of: ReturnType<typeof indicatorProblems>) => of.map(({ code, field }) => `${field}: ${code}`);

describe('an indicator', () => {
  it('takes a decimal as each language writes it', () => {
    expect(['1 200,5', '12.5', '7'].map(decimal)).toEqual(['1200.5', '12.5', '7']);
    expect(codes(indicatorProblems(value({ target: '40,5' }), 'ACTIVE'))).toEqual([]);
    expect(codes(indicatorProblems(value({ target: 'many' }), 'ACTIVE'))).toEqual(['target: NOT_AN_AMOUNT']);
  });

  it('names everything that is missing at once', () => {
    const blank = value({ name: text(''), unit: text(' '), measure: '', target: '' });
    expect(codes(indicatorProblems(blank, 'ACTIVE'))).toEqual([
      ...['name: REQUIRED', 'unit: REQUIRED', 'measure: REQUIRED', 'target: REQUIRED'],
    ]);
  });

  it('sends only filters that its measure can count by', () => {
    const chosen = { activityType: 'VISIT', targetGroup: 'DEAF' };
    const sent = (measure: string) => {
      const { activityType, targetGroup } = indicatorInput(value({ ...chosen, measure }));
      return [activityType, targetGroup];
    };
    expect(sent('MANUAL')).toEqual([null, null]);
    expect(sent('MINUTES')).toEqual(['VISIT', null]);
    expect(sent('REACH')).toEqual(['VISIT', 'DEAF']);
  });
});

describe('a stretch of an indicator', () => {
  const facts = {
    program: { state: 'ACTIVE' as const, fromDate: '2026-01-01', toDate: '2026-12-31' },
    ...{ measure: 'MANUAL' as const, others: [{ fromDate: '2026-01-01', toDate: '2026-03-31' }] },
  };
  const stretch = { from: '2026-04-01', to: '2026-06-30', target: '10', actual: '' };

  it('lies within the programme and beside the others', () => {
    expect(stretchProblems(stretch, facts, '2026-05-01')).toEqual([]);
    expect(codes(stretchProblems({ ...stretch, from: '2026-03-31' }, facts, '2026-05-01'))).toEqual([
      'from: PERIOD_OVERLAP',
    ]);
    expect(codes(stretchProblems({ ...stretch, to: '2027-01-31' }, facts, '2026-05-01'))).toEqual([
      'to: DAYS_OUTSIDE_PROGRAM',
    ]);
  });

  it('has no figure before it began', () => {
    expect(codes(stretchProblems({ ...stretch, actual: '3' }, facts, '2026-03-01'))).toEqual([
      'actual: DATE_IN_FUTURE',
    ]);
  });
});
