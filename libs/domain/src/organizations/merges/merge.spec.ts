import { describe, expect, it } from '@jest/globals';
import { mergeOrganizations, mergeReason, type MergeFacts } from './merge.js';

const facts = (over: Partial<MergeFacts> = {}): MergeFacts => ({
  ...{ keptId: 'a', goneId: 'b', keptIsMember: true, goneIsMember: false, goneHoldsNaoPost: false },
  bound: false,
  ...over,
});

describe('making two records of one organization one', () => {
  it('takes over the fields that were chosen, each once', () => {
    expect(mergeOrganizations(['email', 'name', 'email'], facts())).toEqual({
      ok: true,
      value: { take: ['name', 'email'] },
    });
  });

  it.each([
    ['one and the same record', { goneId: 'a' }, 'SAME_ORGANIZATION'],
    ['two members', { goneIsMember: true }, 'BOTH_MEMBERS'],
    ['two of whom one sponsors, helps or assesses the other', { bound: true }, 'BOUND_TO_EACH_OTHER'],
    ['the one that runs the network, as the one that goes', { goneHoldsNaoPost: true }, 'HOLDS_NAO_POST'],
  ])('refuses %s', (_what, over, code) => {
    expect(mergeOrganizations([], facts(over))).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses a field that cannot be chosen', () => {
    expect(mergeOrganizations(['version'], facts())).toMatchObject({
      refusal: { code: 'UNKNOWN_CODE', field: 'take[0]' },
    });
  });

  it.each([
    ['  ', 'REASON_REQUIRED'],
    ['x'.repeat(2001), 'TOO_LONG'],
  ])('refuses a reason that says nothing, or too much', (reason, code) => {
    expect(mergeReason(reason)).toMatchObject({ refusal: { code, field: 'reason' } });
  });

  it('keeps the reason without the blanks around it', () => {
    expect(mergeReason(' One seat, one number. ')).toEqual({ ok: true, value: 'One seat, one number.' });
  });
});
