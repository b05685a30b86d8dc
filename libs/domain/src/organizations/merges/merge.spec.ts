import { describe, expect, it } from '@jest/globals';
import { mergeOrganizations, type MergeFacts } from './merge.js';

const facts = (over: Partial<MergeFacts> = {}): MergeFacts => ({
  ...{ keptId: 'a', goneId: 'b', keptIsMember: true, goneIsMember: false, goneHoldsNaoPost: false },
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
    ['the one that runs the network, as the one that goes', { goneHoldsNaoPost: true }, 'HOLDS_NAO_POST'],
  ])('refuses %s', (_what, over, code) => {
    expect(mergeOrganizations([], facts(over))).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses a field that cannot be chosen', () => {
    expect(mergeOrganizations(['version'], facts())).toMatchObject({
      refusal: { code: 'UNKNOWN_CODE', field: 'take[0]' },
    });
  });
});
