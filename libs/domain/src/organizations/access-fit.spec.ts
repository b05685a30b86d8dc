import { describe, expect, it } from '@jest/globals';
import { accessFit, factThatCounts } from './access-fit.js';
import type { AccessibilityFact } from './organization.js';

const TODAY = '2026-11-26';
type Fact = Pick<AccessibilityFact, 'code' | 'value' | 'verifiedOn'>;
const fact = (
  code: AccessibilityFact['code'],
  value: AccessibilityFact['value'],
  verifiedOn: string | null = '2026-09-01',
): Fact => ({ code, value, verifiedOn });

const STEPS = 'STEP_FREE_ENTRANCE';
const LIFT = 'LIFT';

describe('whether a service fits an access need', () => {
  it('fits where nothing is asked for, whatever is known', () => {
    expect(accessFit([], [], TODAY)).toBe('FITS');
    expect(accessFit([], [[fact(STEPS, 'NO')]], TODAY)).toBe('FITS');
  });

  it.each([
    ['YES, checked this year', fact(STEPS, 'YES'), 'FITS'],
    ['PARTLY, checked this year', fact(STEPS, 'PARTLY'), 'NEARLY'],
    ['NO, checked this year', fact(STEPS, 'NO'), 'NO'],
    ['nobody knows', fact(STEPS, 'UNKNOWN'), 'ASK'],
    ['YES, never checked', fact(STEPS, 'YES', null), 'ASK'],
    ['YES, checked more than 12 months ago', fact(STEPS, 'YES', '2025-11-01'), 'ASK'],
    ['NO, checked more than 12 months ago', fact(STEPS, 'NO', '2025-11-01'), 'ASK'],
  ] as const)('reads one fact: %s', (_, one, fit) => {
    expect(accessFit([STEPS], [[one]], TODAY)).toBe(fit);
  });

  it('is as good as the worst of what is needed at a place', () => {
    expect(accessFit([STEPS, LIFT], [[fact(STEPS, 'YES'), fact(LIFT, 'PARTLY')]], TODAY)).toBe('NEARLY');
    expect(accessFit([STEPS, LIFT], [[fact(STEPS, 'PARTLY')]], TODAY)).toBe('ASK');
    expect(accessFit([STEPS, LIFT], [[fact(STEPS, 'YES'), fact(LIFT, 'NO')]], TODAY)).toBe('NO');
  });

  it('is as good as the best place, and never takes one fact from each', () => {
    expect(accessFit([STEPS], [[fact(STEPS, 'NO')], [fact(STEPS, 'YES')]], TODAY)).toBe('FITS');
    expect(accessFit([STEPS, LIFT], [[fact(STEPS, 'YES')], [fact(LIFT, 'YES')]], TODAY)).toBe('ASK');
  });

  it('must be asked for where no place is known', () => {
    expect(accessFit([STEPS], [], TODAY)).toBe('ASK');
  });

  describe('that says something of itself', () => {
    it.each([
      ['YES', 'YES', 'FITS'],
      ['YES', 'PARTLY', 'NEARLY'],
      ['YES', 'NO', 'NO'],
      ['YES', 'UNKNOWN', 'FITS'],
      ['PARTLY', 'YES', 'NEARLY'],
      ['PARTLY', 'NO', 'NO'],
      ['PARTLY', 'UNKNOWN', 'NEARLY'],
      ['NO', 'YES', 'NO'],
      ['NO', 'UNKNOWN', 'NO'],
      ['UNKNOWN', 'YES', 'FITS'],
      ['UNKNOWN', 'NO', 'NO'],
      ['UNKNOWN', 'UNKNOWN', 'ASK'],
    ] as const)('where it says %s and its place %s: %s', (service, place, fit) => {
      expect(accessFit([STEPS], [[fact(STEPS, place)]], TODAY, [fact(STEPS, service)])).toBe(fit);
    });

    it('counts by that alone where it has no place', () => {
      expect(accessFit([STEPS], [], TODAY, [fact(STEPS, 'YES')])).toBe('FITS');
      expect(accessFit([STEPS, LIFT], [], TODAY, [fact(STEPS, 'YES')])).toBe('ASK');
    });

    it.each(['YES', 'NO'] as const)('is believed an old %s as little as a place', (value) => {
      const old = fact(STEPS, value, '2025-11-01');
      expect(accessFit([STEPS], [[fact(STEPS, 'PARTLY')]], TODAY, [old])).toBe('NEARLY');
      expect(accessFit([STEPS], [], TODAY, [old])).toBe('ASK');
    });

    it('is still as good as its best place', () => {
      const places = [[fact(STEPS, 'NO')], [fact(LIFT, 'YES')]];
      expect(accessFit([STEPS, LIFT], places, TODAY, [fact(STEPS, 'YES')])).toBe('FITS');
    });
  });
});

describe('the fact that counts', () => {
  it('is that of the one who knows', () => {
    const [ofService, ofPlace] = [fact(STEPS, 'UNKNOWN'), fact(STEPS, 'PARTLY')];
    expect(factThatCounts(ofService, ofPlace, TODAY)).toBe(ofPlace);
    expect(factThatCounts(ofPlace, ofService, TODAY)).toBe(ofPlace);
  });

  it('is the worse one where both know, and that of the service where they say the same', () => {
    const [yes, no] = [fact(STEPS, 'YES'), fact(STEPS, 'NO')];
    expect(factThatCounts(yes, no, TODAY)).toBe(no);
    expect(factThatCounts(no, yes, TODAY)).toBe(no);
    expect(factThatCounts(yes, fact(STEPS, 'YES', '2026-10-01'), TODAY)).toBe(yes);
  });

  it('is what there is to ask about, or nothing', () => {
    const unknown = fact(STEPS, 'UNKNOWN');
    expect(factThatCounts(undefined, unknown, TODAY)).toBe(unknown);
    expect(factThatCounts(undefined, undefined, TODAY)).toBeUndefined();
  });
});
