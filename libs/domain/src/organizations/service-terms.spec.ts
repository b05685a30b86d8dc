import { describe, expect, it } from '@jest/globals';
import { leadsSomewhere, waitingAfter, waitingHolds } from './service-terms.js';

const TODAY = '2026-11-26';
const said = { amount: 3, unit: 'WEEKS', statedOn: '2026-09-01' } as const;

describe('a waiting time', () => {
  it.each([
    ['2026-11-26', true],
    ['2026-08-26', true],
    ['2026-08-25', false],
  ])('said on %s holds: %s (three months)', (statedOn, holds) => {
    expect(waitingHolds({ statedOn }, TODAY)).toBe(holds);
  });

  it('that nobody said does not hold: people are told to ask', () => {
    expect(waitingHolds(null, TODAY)).toBe(false);
  });

  it('that was said is of today', () => {
    expect(waitingAfter(null, { amount: 0, unit: 'DAYS' }, false, TODAY)).toEqual({
      amount: 0,
      unit: 'DAYS',
      statedOn: TODAY,
    });
  });

  it('that is the same keeps its day: saving another field makes no old figure look new', () => {
    expect(waitingAfter(said, { amount: 3, unit: 'WEEKS' }, false, TODAY)).toEqual(said);
    expect(waitingAfter(said, { amount: 3, unit: 'WEEKS' }, true, TODAY)?.statedOn).toBe(TODAY);
    expect(waitingAfter(said, { amount: 3, unit: 'DAYS' }, false, TODAY)?.statedOn).toBe(TODAY);
  });

  it('that nobody knows any more is none', () => {
    expect(waitingAfter(said, null, true, TODAY)).toBeNull();
  });
});

const none = { phones: [], email: null, website: null };
describe('a way to book leads somewhere', () => {
  it.each([
    ['PHONE', none, false],
    ['PHONE', { ...none, phones: [{ number: '112' }] }, true],
    ['TEXT_MESSAGE', { ...none, phones: [{ number: '112' }] }, false],
    ['TEXT_MESSAGE', { ...none, phones: [{ number: '112', smsWelcome: true }] }, true],
    ['MAIL', { ...none, website: 'https://a.hu' }, false],
    ['MAIL', { ...none, email: 'a@b.hu' }, true],
    ['FORM', { ...none, email: 'a@b.hu' }, false],
    ['FORM', { ...none, website: 'https://a.hu' }, true],
    ['WALK_IN', none, true],
  ] as const)('%s with %j: %s', (way, contacts, leads) => {
    expect(leadsSomewhere(way, contacts)).toBe(leads);
  });
});
