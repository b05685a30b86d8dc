import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addTerm, changeTerm } from '../own-terms.js';
import { checkVocabulary, NO_VOCABULARY } from '../vocabulary.js';
import { checkTargetGroups, offeredGroups, TARGET_GROUPS, type OwnTargetGroup } from './target-group.js';

const COMMON = { codes: TARGET_GROUPS, names: [] };
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
    const added = addTerm(COMMON, [shopkeepers], { fr: 'Élèves', en: ' School  pupils ' });
    expect(added).toMatchObject({
      ok: true,
      value: { before: null, after: { code: 'SCHOOL_PUPILS', retired: false } },
    });
    expect(addTerm(COMMON, [], { fr: 'Élèves' })).toMatchObject({ value: { after: { code: 'ELEVES' } } });
    expect(addTerm(COMMON, [], { hu: '6 év alattiak' })).toMatchObject({
      value: { after: { code: 'EV_ALATTIAK' } },
    });
    expect(addTerm(COMMON, [], { uk: 'Діти' })).toMatchObject({ value: { after: { code: 'TERM' } } });
  });

  it('gets a code that neither the network nor the hub has', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 80 }), { maxLength: 20 }), (names) => {
        let groups: readonly OwnTargetGroup[] = [];
        for (const en of names) {
          const added = addTerm(COMMON, groups, { en });
          if (added.ok) groups = added.value.terms;
        }
        expect(checkTargetGroups(groups)).toEqual({ ok: true, value: groups });
      }),
    );
  });

  it('has a name that no other group has in that language', () => {
    expect(refusalOf(addTerm(COMMON, [shopkeepers], { fr: 'COMMERÇANTS' }))).toEqual(['TERM_EXISTS', 'name']);
    expect(
      refusalOf(addTerm({ ...COMMON, names: [{ en: 'Parents', hu: 'Szülők' }] }, [], { en: 'Parents' })),
    ).toEqual(['TERM_EXISTS', 'name']);
    expect(refusalOf(addTerm(COMMON, [], { en: ' ' }))).toEqual(['REQUIRED', 'name']);
    expect(refusalOf(addTerm(COMMON, [], { en: 'x'.repeat(81) }))).toEqual(['TOO_LONG', 'name.en']);
  });

  it('keeps its code under a new name, and goes out of use without going away', () => {
    const renamed = changeTerm(COMMON, [shopkeepers], 'SHOPKEEPERS', {
      ...{ name: { en: 'People with a shop' }, version: 1 },
    });
    expect(renamed).toMatchObject({ value: { after: { code: 'SHOPKEEPERS' }, before: shopkeepers } });
    const retired = changeTerm(COMMON, [shopkeepers], 'SHOPKEEPERS', { retired: true, version: 1 });
    if (!retired.ok) throw new Error('refused');
    expect(retired.value.terms).toEqual([{ ...shopkeepers, retired: true, version: 2 }]);
    expect([offeredGroups([shopkeepers]), offeredGroups(retired.value.terms)]).toEqual([['SHOPKEEPERS'], []]);
    expect(refusalOf(changeTerm(COMMON, [shopkeepers], 'DEAF', { retired: true, version: 1 }))).toEqual([
      'UNKNOWN_CODE',
      'code',
    ]);
  });

  it('is not changed by whoever has not seen its last change', () => {
    expect(
      refusalOf(changeTerm(COMMON, [shopkeepers], 'SHOPKEEPERS', { retired: true, version: 0 })),
    ).toEqual(['STALE_VERSION', undefined]);
  });

  it('is one of fifty at most', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({
      ...shopkeepers,
      code: `G${n}`,
      name: { en: `Group ${n}` },
    }));
    expect(refusalOf(addTerm(COMMON, many, { en: 'One more' }))).toEqual(['TOO_MANY', 'name']);
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
