import { describe, expect, it } from '@jest/globals';
import type { AccessibilityFact } from '../organization.js';
import { accessibilityAnswer, isIndependent, stateAccess } from './access-fact.js';

const TODAY = '2026-11-22';
const owner = { organizationId: 'owner', accountId: 'anna' };
const neighbour = { organizationId: 'neighbour', accountId: 'bela' };
const loop = { code: 'INDUCTION_LOOP', value: 'YES', text: { hu: 'Hurok a nagyteremben' } };
const checked: AccessibilityFact = {
  code: 'INDUCTION_LOOP',
  value: 'YES',
  text: { hu: 'Hurok a nagyteremben' },
  verifiedOn: '2026-06-01',
  verifiedByOrganizationId: 'neighbour',
  verifiedBy: 'bela',
};
const refusalOf = (result: ReturnType<typeof stateAccess>) =>
  result.ok ? 'ok' : [result.refusal.code, result.refusal.field];

describe('what is told of a fact', () => {
  it.each([
    ['YES', '2026-11-01', 'YES'],
    ['PARTLY', '2026-11-01', 'PARTLY'],
    ['NO', '2025-11-22', 'NO'],
    ['YES', '2025-11-21', 'ASK_FIRST'],
    ['YES', null, 'ASK_FIRST'],
    ['UNKNOWN', '2026-11-01', 'ASK_FIRST'],
  ] as const)('%s checked on %s reads %s', (value, verifiedOn, answer) => {
    expect(accessibilityAnswer({ value, verifiedOn }, TODAY)).toBe(answer);
  });

  it('a check by somebody else than the owner is independent, one that nobody made is none', () => {
    expect(isIndependent(checked, 'owner')).toBe(true);
    expect(isIndependent(checked, 'neighbour')).toBe(false);
    expect(isIndependent({ ...checked, verifiedOn: null, verifiedByOrganizationId: null }, 'owner')).toBe(
      false,
    );
  });
});

describe('stating a fact', () => {
  it('without having looked is no check', () => {
    expect(stateAccess(null, loop, owner, TODAY)).toEqual({
      ok: true,
      value: { ...loop, verifiedOn: null, verifiedByOrganizationId: null, verifiedBy: null },
    });
  });

  it('keeps who checked when the same is said again', () => {
    expect(stateAccess(checked, loop, owner, TODAY)).toEqual({ ok: true, value: checked });
  });

  it.each([
    ['another value', { ...loop, value: 'NO' }],
    ['another sentence', { ...loop, text: { hu: 'Hurok a kis teremben' } }],
  ])('takes the check away when it says %s', (_, said) => {
    expect(stateAccess(checked, said, owner, TODAY)).toMatchObject({ value: { verifiedOn: null } });
  });
});

describe('checking a fact', () => {
  it('names who looked, in whose name, and when', () => {
    const found = stateAccess(checked, { ...loop, value: 'NO', checkedOn: '2026-11-20' }, neighbour, TODAY);
    expect(found).toMatchObject({
      value: {
        value: 'NO',
        verifiedOn: '2026-11-20',
        verifiedByOrganizationId: 'neighbour',
        verifiedBy: 'bela',
      },
    });
  });

  it.each([
    ['a day that has not come', { checkedOn: '2026-11-23' }, 'DATE_IN_FUTURE', 'checkedOn'],
    ['a day that does not exist', { checkedOn: '2026-02-30' }, 'NOT_A_DATE', 'checkedOn'],
    ['an older day than a check that is known', { checkedOn: '2026-05-31' }, 'CHECKED_LATER', 'checkedOn'],
    ['a finding that is none', { value: 'UNKNOWN', checkedOn: '2026-11-20' }, 'NOTHING_FOUND', 'value'],
    ['"nearly" without the sentence', { value: 'PARTLY', text: {} }, 'REQUIRED', 'text'],
    ['a thing that nobody knows', { code: 'ESCALATOR' }, 'UNKNOWN_CODE', 'code'],
    ['a value that is none', { value: 'MAYBE' }, 'UNKNOWN_CODE', 'value'],
    ['a sentence that is a page', { text: { en: 'x'.repeat(301) } }, 'TOO_LONG', 'text.en'],
  ])('refuses %s', (_, change, code, field) => {
    expect(refusalOf(stateAccess(checked, { ...loop, ...change }, neighbour, TODAY))).toEqual([code, field]);
  });
});
