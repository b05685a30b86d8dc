import { describe, expect, it } from '@jest/globals';
import { editOrganization, BLANK_ORGANIZATION } from './edit-organization.js';
import { easyAfter, easyMissingSince, easyStateAfter } from './easy-state.js';

const before = {
  description: { hu: 'Hosszú' },
  easyDescription: { hu: 'Rövid' },
  easyState: 'CHECKED' as const,
};

describe('the state of an easy-to-read text after a change', () => {
  it.each([
    ['none is missing', { ...before, easyDescription: {} }, 'MISSING'],
    ['a new one is unchecked', { ...before, easyDescription: { hu: 'Más' } }, 'UNCHECKED'],
    ['a checked one whose text changed is stale', { ...before, description: { hu: 'Új' } }, 'STALE'],
    ['one that nothing touched stays', before, 'CHECKED'],
  ] as const)('%s', (_, after, state) => {
    expect(easyStateAfter(before, after)).toBe(state);
  });

  it('an unchecked one stays unchecked when its text changes', () => {
    expect(
      easyStateAfter({ ...before, easyState: 'UNCHECKED' }, { ...before, description: { hu: 'Új' } }),
    ).toBe('UNCHECKED');
  });
});

describe('a profile edit', () => {
  const current = {
    ...BLANK_ORGANIZATION,
    ...before,
    name: { hu: 'X' },
    easyCheckedBy: 'Marika',
    easyCheckedOn: '2026-01-01',
    version: 1,
  };
  const edit = (changes: object) =>
    editOrganization(current, changes, 1, { accountId: 'a' }, { today: '2026-11-21' });

  it('makes a checked easy version stale by rewriting the text, and keeps who checked it', () => {
    expect(edit({ description: { hu: 'Új' } })).toMatchObject({ value: { set: { easyState: 'STALE' } } });
  });

  it('forgets who checked an easy version that is new', () => {
    expect(edit({ easyDescription: { hu: 'Más' } })).toMatchObject({
      value: { set: { easyState: 'UNCHECKED', easyCheckedBy: null, easyCheckedOn: null } },
    });
  });

  it('takes a check only with who and when', () => {
    const fresh = { easyDescription: { hu: 'Más' }, easyState: 'CHECKED' };
    expect(edit({ ...fresh, easyCheckedBy: null })).toMatchObject({
      refusal: { code: 'REQUIRED', field: 'easyCheckedBy' },
    });
    expect(edit({ ...fresh, easyCheckedOn: null })).toMatchObject({
      refusal: { code: 'REQUIRED', field: 'easyCheckedOn' },
    });
    expect(edit({ ...fresh, easyCheckedBy: 'Pista', easyCheckedOn: '2026-11-20' })).toMatchObject({
      value: { set: { easyCheckedBy: 'Pista', easyDescription: { hu: 'Más' } } },
    });
  });

  it('has no state but "missing" without a text', () => {
    expect(edit({ easyDescription: {}, easyState: 'CHECKED' })).toMatchObject({
      value: { set: { easyState: 'MISSING' } },
    });
  });
});

describe('a check by readers', () => {
  const checked = { easyCheckedBy: 'Kerek Mondat', easyCheckedOn: '2026-11-20' };
  const nobody = { easyCheckedBy: null, easyCheckedOn: null };
  const after = (change: object, said: 'CHECKED' | null = null) =>
    easyAfter(before, { ...before, ...checked, ...change }, said, '2026-11-26');

  it.each([
    ['holds while both texts stay', {}, null, { easyState: 'CHECKED', ...checked }],
    [
      'is kept when the usual text changes',
      { description: { hu: 'Új' } },
      null,
      { easyState: 'STALE', ...checked },
    ],
    [
      'falls away with its text',
      { easyDescription: { hu: 'Más' } },
      null,
      { easyState: 'UNCHECKED', ...nobody },
    ],
    [
      'of a new text is said',
      { easyDescription: { hu: 'Más' } },
      'CHECKED',
      { easyState: 'CHECKED', ...checked },
    ],
    ['is of a text', { easyDescription: {} }, 'CHECKED', { easyState: 'MISSING', ...nobody }],
  ] as const)('%s', (_, change, said, value) => {
    expect(after(change, said)).toEqual({ ok: true, value });
  });

  it.each([
    [{ easyCheckedBy: null }, 'REQUIRED', 'easyCheckedBy'],
    [{ easyCheckedOn: null }, 'REQUIRED', 'easyCheckedOn'],
    [{ easyCheckedOn: '2026-11-27' }, 'DATE_IN_FUTURE', 'easyCheckedOn'],
  ])('with %j is refused', (change, code, field) => {
    expect(after(change, 'CHECKED')).toMatchObject({ refusal: { code, field } });
  });
});

describe('since when readers wait for an easy version', () => {
  const text = { description: { hu: 'Hosszú' }, easyState: 'MISSING' as const };

  it.each([
    ['from the day on which there is a text and none', null, text, '2026-11-26'],
    ['still from the first day after a change of the text', '2026-10-01', text, '2026-10-01'],
    ['not while there is nothing to retell', '2026-10-01', { ...text, description: {} }, null],
    ['not any more once there is one', '2026-10-01', { ...text, easyState: 'UNCHECKED' as const }, null],
  ])('%s', (_, before, after, since) => {
    expect(easyMissingSince(before, after, '2026-11-26')).toBe(since);
  });
});
