import { describe, expect, it } from '@jest/globals';
import { accessFit } from './access-fit.js';
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
});
