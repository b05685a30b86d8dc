import { describe, expect, it } from '@jest/globals';
import { atTheRightField, endProblems } from './end-form';

const fieldsOf = (value: Parameters<typeof endProblems>[0]) => endProblems(value).map(({ field }) => field);

describe('ending a mandate', () => {
  it('needs to know when and why', () => {
    expect(fieldsOf({ when: '', on: '', reason: ' ' })).toEqual(['when', 'reason']);
  });

  it('at once needs no day; after a day needs one that exists', () => {
    expect(fieldsOf({ when: 'NOW', on: '', reason: 'Moved away' })).toEqual([]);
    expect(fieldsOf({ when: 'DAY', on: '', reason: 'Moved away' })).toEqual(['on']);
    expect(fieldsOf({ when: 'DAY', on: '31 February', reason: 'Moved away' })).toEqual(['on']);
  });

  it.each([
    ['lastDay', 'on'],
    ['', 'when'],
    ['reason', 'reason'],
  ])('shows a refusal about "%s" at "%s"', (field, control) => {
    expect(atTheRightField({ field, message: 'no' }).field).toBe(control);
  });
});
