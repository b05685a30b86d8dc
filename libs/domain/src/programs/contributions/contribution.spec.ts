import { describe, expect, it } from '@jest/globals';
import { codeOf, partners, program } from '../samples.js';
import type { ProgramState } from '../vocabulary.js';
import { recordContribution, type ContributionRequest } from './contribution.js';

const record = (
  more: Partial<ContributionRequest> = {},
  state: ProgramState = 'PLANNED',
  before: Parameters<typeof recordContribution>[0]['before'] = null,
) =>
  recordContribution(
    { program: program({ state }), partners: partners(), currency: 'HUF', before, count: 0 },
    { organizationId: 'rampan', kind: 'MONEY', agreed: '250000', ...more },
  );

describe('what a partner puts in', () => {
  it('is money in the currency of the network, or time, rooms and equipment without one', () => {
    expect(record()).toMatchObject({ value: { agreed: '250000', given: '0', currency: 'HUF' } });
    expect(record({ kind: 'HOURS', agreed: '600' })).toMatchObject({ value: { currency: null } });
  });

  it.each<[string, Partial<ContributionRequest>, string]>([
    ['an organization that is no partner', { organizationId: 'kerek' }, 'PARTNER_MISSING'],
    ['a kind that nobody knows', { kind: 'LOVE' }, 'UNKNOWN_CODE'],
    ['a fraction', { agreed: '1.5' }, 'NOT_AN_AMOUNT'],
    ['a negative amount', { given: '-1' }, 'NOT_AN_AMOUNT'],
    ['more hours than anybody has', { kind: 'HOURS', agreed: '6000001' }, 'OUT_OF_RANGE'],
    ['nothing agreed', { agreed: '0' }, 'OUT_OF_RANGE'],
    ['more given than agreed', { given: '300000' }, 'ok'],
  ])('with %s', (_, more, code) => {
    expect(codeOf(record(more))).toBe(code);
  });

  it('keeps what was agreed once the programme binds', () => {
    const before = {
      id: 'c',
      organizationId: 'rampan',
      kind: 'MONEY',
      agreed: '250000',
      given: '0',
      currency: 'HUF',
      text: {},
    } as const;
    expect(codeOf(record({ agreed: '100000' }, 'ACTIVE', before))).toBe('PROGRAM_BINDS');
    expect(codeOf(record({ agreed: '100000' }, 'PLANNED', before))).toBe('ok');
    expect(codeOf(record({ given: '100000' }, 'ACTIVE', before))).toBe('ok');
    expect(codeOf(record({}, 'CLOSED', before))).toBe('WRONG_STATE');
  });
});
