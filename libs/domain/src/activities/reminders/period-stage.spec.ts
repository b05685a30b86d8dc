import { describe, expect, it } from '@jest/globals';
import { periodStage, type PeriodStage } from './period-stage.js';

describe('a report that is due on 10 October', () => {
  it.each<[string, PeriodStage | null]>([
    ['2026-10-02', null],
    ['2026-10-03', 'SOON'],
    ['2026-10-09', 'SOON'],
    ['2026-10-10', 'TODAY'],
    ['2026-10-11', 'LATE'],
    ['2027-01-01', 'LATE'],
  ])('is on %s: %s', (today, stage) => {
    expect(periodStage('2026-10-10', today)).toBe(stage);
  });
});
