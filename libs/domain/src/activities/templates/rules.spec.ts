import { describe, expect, it } from '@jest/globals';
import { nextAfter, planAhead, saveTemplate } from './rules.js';

const today = '2026-11-20';
const facts = { activity: { state: 'REPORTED', happenedOn: '2026-11-19' }, templates: 0, today } as const;
const name = { hu: 'Csütörtöki kör' };

describe('what repeats', () => {
  it.each([
    ['WEEKLY', '2026-11-26'],
    ['TWO_WEEKLY', '2026-12-03'],
    ['MONTHLY', '2026-12-19'],
  ] as const)('%s happens again on %s', (repeats, next) => {
    expect(nextAfter('2026-11-19', repeats)).toBe(next);
  });

  it('on a day that the next month has not, happens on its last', () => {
    expect(nextAfter('2026-01-31', 'MONTHLY')).toBe('2026-02-28');
  });
});

describe('a template', () => {
  it('that is filled in by hand has no day', () => {
    expect(saveTemplate(facts, { name, repeats: 'NONE' })).toEqual({
      ok: true,
      value: { name, repeats: 'NONE', nextOn: null },
    });
  });

  it('of something long ago begins with the next day that is still to come', () => {
    const activity = { state: 'ACCEPTED', happenedOn: '2026-10-01' } as const;
    expect(saveTemplate({ ...facts, activity }, { name, repeats: 'WEEKLY' })).toMatchObject({
      value: { nextOn: '2026-11-26' },
    });
  });

  it.each([
    [
      'of what did not take place',
      { activity: { ...facts.activity, state: 'CANCELLED' } },
      {},
      'WRONG_STATE',
    ],
    ['beyond a dozen', { templates: 12 }, {}, 'TOO_MANY'],
    ['without a name', {}, { name: {} }, 'REQUIRED'],
    ['that repeats as nothing does', {}, { repeats: 'DAILY' }, 'UNKNOWN_CODE'],
  ] as const)('%s is refused', (_what, change, given, code) => {
    const result = saveTemplate({ ...facts, ...change } as never, { name, repeats: 'NONE', ...given });
    expect(result).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('what is planned ahead', () => {
  it('are the days of the next two weeks', () => {
    expect(planAhead({ repeats: 'WEEKLY', nextOn: '2026-11-20' }, today)).toEqual({
      days: ['2026-11-20', '2026-11-27', '2026-12-04'],
      nextOn: '2026-12-11',
    });
  });

  it('is nothing when it was done already', () => {
    const { nextOn } = planAhead({ repeats: 'WEEKLY', nextOn: '2026-11-20' }, today);
    expect(planAhead({ repeats: 'WEEKLY', nextOn }, today)).toEqual({ days: [], nextOn });
  });

  it('does not make up for days on which nobody looked', () => {
    expect(planAhead({ repeats: 'MONTHLY', nextOn: '2026-08-25' }, today)).toEqual({
      days: ['2026-11-25'],
      nextOn: '2026-12-25',
    });
  });

  it('is nothing for what is filled in by hand', () => {
    expect(planAhead({ repeats: 'NONE', nextOn: null }, today)).toEqual({ days: [], nextOn: null });
  });
});
