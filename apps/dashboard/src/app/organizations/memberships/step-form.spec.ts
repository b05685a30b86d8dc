import { describe, expect, it } from '@jest/globals';
import { blankStep, stepProblems, type StepValue } from './step-form';
import { STEPS } from './steps';

const network = { languages: ['hu', 'en'], decisionRule: 'SIMPLE_MAJORITY', today: '2026-11-22' };
const facts = { network, appliedOn: '2026-11-01' };
const blank = blankStep(network);
const fieldsOf = (verb: keyof typeof STEPS, value: StepValue) =>
  stepProblems(STEPS[verb], value, facts).map(({ field, code }) => `${field}: ${code}`);
const decision = {
  date: '2026-11-20',
  rule: 'SIMPLE_MAJORITY',
  inFavour: '9',
  against: '1',
  abstain: '0',
  text: [{ language: 'hu', text: 'Felvették.' }],
};

describe('what a step of a membership asks before it is sent', () => {
  it('names every missing part of a decision at once', () => {
    expect(fieldsOf('admit', blank)).toEqual([
      'decision.date: REQUIRED',
      'decision.inFavour: REQUIRED',
      'decision.against: REQUIRED',
      'decision.abstain: REQUIRED',
      'decision.text: REQUIRED',
    ]);
  });

  it('lets a complete decision pass, in any one language', () => {
    expect(fieldsOf('admit', { ...blank, decision })).toEqual([]);
  });

  it('refuses counts that do not carry, a day before the application and a day that has not come', () => {
    const admit = (change: Partial<StepValue['decision']>) =>
      fieldsOf('admit', { ...blank, decision: { ...decision, ...change } });
    expect(admit({ inFavour: '1', against: '2' })).toEqual(['decision.inFavour: MAJORITY_NOT_REACHED']);
    expect(admit({ date: '2026-10-31' })).toEqual(['decision.date: DATE_IN_PAST']);
    expect(admit({ date: '2026-11-23' })).toEqual(['decision.date: DATE_IN_FUTURE']);
    expect(admit({ inFavour: 'nine' })).toEqual(['decision.inFavour: REQUIRED']);
  });

  it('asks for a reason where one is read by the organization, and not where a member leaves', () => {
    expect(fieldsOf('suspend', blank)).toEqual(['reason: REQUIRED']);
    expect(fieldsOf('leave', { ...blank, effectiveOn: '2026-12-31' })).toEqual([]);
    expect(fieldsOf('leave', { ...blank, effectiveOn: '2026-11-21' })).toEqual(['effectiveOn: DATE_IN_PAST']);
  });

  it('asks nothing where there is nothing to say', () => {
    for (const verb of ['apply', 'review', 'start', 'withdraw'] as const)
      expect(fieldsOf(verb, blank)).toEqual([]);
  });
});
