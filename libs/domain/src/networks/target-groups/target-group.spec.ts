import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkVocabulary, NO_VOCABULARY } from '../vocabulary.js';
import {
  addTargetGroup,
  changeTargetGroup,
  checkTargetGroups,
  offeredGroups,
  TARGET_GROUPS,
  type OwnTargetGroup,
} from './target-group.js';

const shopkeepers: OwnTargetGroup = {
  code: 'SHOPKEEPERS',
  name: { en: 'Shopkeepers', fr: 'Commerçants' },
  retired: false,
  version: 1,
};
const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  result.ok ? null : [result.refusal?.code, result.refusal?.field];

describe('a target group of a network’s own', () => {
  it('is added with a code made of its English name, else of the first', () => {
    const added = addTargetGroup([shopkeepers], { fr: 'Élèves', en: ' School  pupils ' });
    expect(added).toMatchObject({
      ok: true,
      value: { before: null, after: { code: 'SCHOOL_PUPILS', retired: false } },
    });
    expect(addTargetGroup([], { fr: 'Élèves' })).toMatchObject({ value: { after: { code: 'ELEVES' } } });
    expect(addTargetGroup([], { hu: '6 év alattiak' })).toMatchObject({
      value: { after: { code: 'EV_ALATTIAK' } },
    });
    expect(addTargetGroup([], { uk: 'Діти' })).toMatchObject({ value: { after: { code: 'GROUP' } } });
  });

  it('gets a code that neither the network nor the hub has', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 80 }), { maxLength: 20 }), (names) => {
        let groups: readonly OwnTargetGroup[] = [];
        for (const en of names) {
          const added = addTargetGroup(groups, { en });
          if (added.ok) groups = added.value.groups;
        }
        expect(checkTargetGroups(groups)).toEqual({ ok: true, value: groups });
      }),
    );
  });

  it('has a name that no other group has in that language', () => {
    expect(refusalOf(addTargetGroup([shopkeepers], { fr: 'COMMERÇANTS' }))).toEqual([
      'TARGET_GROUP_EXISTS',
      'name',
    ]);
    expect(refusalOf(addTargetGroup([], { en: 'Parents' }, [{ en: 'Parents', hu: 'Szülők' }]))).toEqual([
      'TARGET_GROUP_EXISTS',
      'name',
    ]);
    expect(refusalOf(addTargetGroup([], { en: ' ' }))).toEqual(['REQUIRED', 'name']);
    expect(refusalOf(addTargetGroup([], { en: 'x'.repeat(81) }))).toEqual(['TOO_LONG', 'name.en']);
  });

  it('keeps its code under a new name, and goes out of use without going away', () => {
    const renamed = changeTargetGroup([shopkeepers], 'SHOPKEEPERS', {
      ...{ name: { en: 'People with a shop' }, version: 1 },
    });
    expect(renamed).toMatchObject({ value: { after: { code: 'SHOPKEEPERS' }, before: shopkeepers } });
    const retired = changeTargetGroup([shopkeepers], 'SHOPKEEPERS', { retired: true, version: 1 });
    if (!retired.ok) throw new Error('refused');
    expect(retired.value.groups).toEqual([{ ...shopkeepers, retired: true, version: 2 }]);
    expect([offeredGroups([shopkeepers]), offeredGroups(retired.value.groups)]).toEqual([
      ['SHOPKEEPERS'],
      [],
    ]);
    expect(refusalOf(changeTargetGroup([shopkeepers], 'DEAF', { retired: true, version: 1 }))).toEqual([
      'UNKNOWN_CODE',
      'code',
    ]);
  });

  it('is not changed by whoever has not seen its last change', () => {
    expect(refusalOf(changeTargetGroup([shopkeepers], 'SHOPKEEPERS', { retired: true, version: 0 }))).toEqual(
      ['STALE_VERSION', undefined],
    );
  });

  it('is one of fifty at most', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({
      ...shopkeepers,
      code: `G${n}`,
      name: { en: `Group ${n}` },
    }));
    expect(refusalOf(addTargetGroup(many, { en: 'One more' }))).toEqual(['TOO_MANY', 'name']);
  });
});

describe('the vocabulary of a template', () => {
  it.each([
    ['a code of every network', { ...shopkeepers, code: TARGET_GROUPS[0] }, 'UNKNOWN_CODE', '[0].code'],
    ['a code that is none', { ...shopkeepers, code: 'shop keepers' }, 'UNKNOWN_CODE', '[0].code'],
    ['no name', { ...shopkeepers, name: {} }, 'REQUIRED', '[0].name'],
  ])('has no target group with %s', (_, group, code, field) => {
    expect(refusalOf(checkVocabulary({ targetGroups: [group] }))).toEqual([code, `targetGroups${field}`]);
  });

  it('may leave out what it does not have', () => {
    expect(checkVocabulary({})).toEqual({ ok: true, value: NO_VOCABULARY });
    expect(refusalOf(checkVocabulary({ targetGroups: [shopkeepers, shopkeepers] }))).toEqual([
      'UNKNOWN_CODE',
      'targetGroups[1].code',
    ]);
  });
});
