import { describe, expect, it } from '@jest/globals';
import { blankPlan, changesOf, metFields, planInput, planProblems, type PlanValue } from './plan-value';

const plan = (more: Partial<PlanValue> = {}): PlanValue => ({
  ...blankPlan(['en', 'hu']),
  title: [
    { language: 'en', text: 'Benches' },
    { language: 'hu', text: '' },
  ],
  ...{ purposes: ['SERVICE'], from: '2026-02-01', to: '2026-09-01' },
  ...more,
});
const today = '2026-01-10';
const codes = (value: PlanValue) => planProblems(value, today).map(({ code, field }) => `${field}: ${code}`);

describe('the plan of a programme', () => {
  it('needs a title in one language, a purpose and its days; the rest can follow', () => {
    expect(codes(plan())).toEqual([]);
    expect(codes(blankPlan(['en', 'hu']))).toEqual([
      'title: REQUIRED',
      'purposes: REQUIRED',
      'from: REQUIRED',
      'to: REQUIRED',
    ]);
  });

  it('names a day that does not exist and days that run backwards at their fields', () => {
    expect(codes(plan({ from: '2026-02-31' }))).toEqual(['from: NOT_A_DATE']);
    expect(codes(plan({ to: '2026-01-01' }))).toEqual(['to: PERIOD_REVERSED']);
  });

  it('leaves out places and languages without a word', () => {
    const places = [[{ language: 'en', text: ' ' }], [{ language: 'en', text: 'schools' }]];
    const { title, places: sent } = planInput(plan({ places }));
    expect(title).toEqual([{ language: 'en', text: 'Benches' }]);
    expect(sent).toEqual([{ text: [{ language: 'en', text: 'schools' }] }]);
  });
});

describe('a plan that two people change at once', () => {
  const started = plan();
  const mine = plan({ zeroBudget: true });

  it('is sent only where this person wrote', () => {
    expect(changesOf(mine, started)).toEqual({ zeroBudget: true });
  });

  it('meets nowhere when each wrote something else', () => {
    expect(metFields(mine, started, plan({ to: '2026-10-01' }))).toEqual([]);
  });

  it('meets where both wrote, unless they wrote the same', () => {
    const later = plan({ to: '2026-10-01' });
    expect(metFields(later, started, plan({ to: '2026-11-01' }))).toEqual(['to']);
    expect(metFields(later, started, later)).toEqual([]);
  });
});
