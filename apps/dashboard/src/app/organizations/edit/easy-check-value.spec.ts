import { describe, expect, it } from '@jest/globals';
import { easyCheckInput, easyCheckProblems, NO_CHECK } from './easy-check-value';

const texts = [{ language: 'hu', text: 'Segítünk.' }];
const problems = (check: { by: string; on: string }, of = texts) =>
  easyCheckProblems(of, check, '2026-11-26').map(({ code, field }) => [code, field]);

describe('a check of the easy words', () => {
  it('is sent as what it is: checked, by whom and when', () => {
    expect(easyCheckInput({ by: ' Kerek Mondat ', on: '2026-11-20' })).toEqual({
      easyState: 'CHECKED',
      easyCheckedBy: 'Kerek Mondat',
      easyCheckedOn: '2026-11-20',
    });
  });

  it('is not sent when nothing was written: what was checked before is for the rule to judge', () => {
    expect(easyCheckInput(NO_CHECK)).toEqual({});
    expect(problems(NO_CHECK, [])).toEqual([]);
  });

  it.each([
    ['who', { by: ' ', on: '2026-11-20' }, [['REQUIRED', 'easyCheckedBy']]],
    ['when', { by: 'Marika', on: '' }, [['REQUIRED', 'easyCheckedOn']]],
    ['a day that is one', { by: 'Marika', on: '31 2 2026' }, [['NOT_A_DATE', 'easyCheckedOn']]],
    ['a day that has come', { by: 'Marika', on: '2026-11-27' }, [['DATE_IN_FUTURE', 'easyCheckedOn']]],
  ])('needs %s', (_, check, found) => {
    expect(problems(check)).toEqual(found);
  });

  it('needs a text', () => {
    expect(problems({ by: 'Marika', on: '2026-11-20' }, [{ language: 'hu', text: ' ' }])).toEqual([
      ['REQUIRED', 'easyDescription'],
    ]);
  });
});
