import { describe, expect, it } from '@jest/globals';
import { dayRuns } from './day-runs.js';

describe('the days of a week', () => {
  it.each([
    [['MO', 'TU', 'WE', 'TH', 'FR'], [['MO', 'FR']]],
    [
      ['TU', 'TH'],
      [['TU'], ['TH']],
    ],
    [
      ['MO', 'TU'],
      [['MO'], ['TU']],
    ],
    [
      ['MO', 'TU', 'WE', 'TH', 'SA'],
      [['MO', 'TH'], ['SA']],
    ],
    [['FR', 'WE', 'TH'], [['WE', 'FR']]],
    [
      ['SU', 'MO'],
      [['MO'], ['SU']],
    ],
    [[], []],
  ])('%j are said as %j', (days, said) => {
    expect(dayRuns(days)).toEqual(said);
  });
});
