import { describe, expect, it } from '@jest/globals';
import { contributionProblems, type ContributionValue, countOf, typedOf } from './contribution-value';

const value = (more: Partial<ContributionValue> = {}): ContributionValue => ({
  ...{ organizationId: 'rampan', kind: 'HOURS', agreed: '12', given: '', text: [] },
  ...more,
});
const known: Parameters<typeof contributionProblems>[1] = {
  ...{ state: 'PLANNED', partnerIds: ['rampan'], currency: 'HUF', before: null },
};
const codes = (of: ContributionValue) =>
  contributionProblems(of, known).map(({ code, field }) => `${field}: ${code}`);

describe('an amount as a person types it', () => {
  it.each([
    ['HOURS', '12', '720'],
    ['HOURS', '0,5', '30'],
    ['HOURS', '1.25', '75'],
    ['HOURS', '1:30', '90'],
    ['ROOM', '4', '4'],
    ['MONEY', '120 000', '120000'],
  ])('%s of %s is kept as %s', (kind, typed, kept) => {
    expect(countOf(kind, typed, 'HUF')).toBe(kept);
  });

  it.each([
    ['HOURS', '0,33'],
    ['HOURS', 'lots'],
    ['HOURS', '1:75'],
    ['ROOM', '1,5'],
    ['MONEY', '10,50'],
  ])('%s of %s is none: nothing is rounded', (kind, typed) => {
    expect(countOf(kind, typed, 'HUF')).toBeNull();
  });

  it.each(['0', '30', '45', '720', '725'])('%s minutes come back as they went', (kept) => {
    const typed = typedOf({ kind: 'HOURS', currency: null }, kept);
    expect(countOf('HOURS', typed, 'HUF')).toBe(kept);
  });

  it('cents come back as they went', () => {
    expect(typedOf({ kind: 'MONEY', currency: 'EUR' }, '250050')).toBe('2500.50');
    expect(countOf('MONEY', '2500.50', 'EUR')).toBe('250050');
  });
});

describe('what a partner puts in', () => {
  it('is fine when it says who, what and how much', () => {
    expect(codes(value())).toEqual([]);
  });

  it('names everything that is missing at once', () => {
    expect(codes(value({ organizationId: '', kind: '', agreed: '' }))).toEqual([
      'organizationId: REQUIRED',
      'kind: REQUIRED',
      'agreed: REQUIRED',
    ]);
  });

  it('says at its field that an amount cannot be read, or is more than there can be', () => {
    expect(codes(value({ agreed: 'lots', given: '1:99' }))).toEqual([
      'agreed: NOT_AN_AMOUNT',
      'given: NOT_AN_AMOUNT',
    ]);
    expect(codes(value({ kind: 'ROOM', agreed: '99999' }))).toEqual(['agreed: NOT_AN_AMOUNT']);
  });
});
