import { describe, expect, it } from '@jest/globals';
import type { Json } from '@kalaka/domain';
import { changesOf, reasonOf } from './personal.js';

describe('what changed', () => {
  it('is told for fields that differ, texts with their language', () => {
    const personal = {
      before: { name: { hu: 'Régi' }, email: null, same: 'x', tags: ['a'] },
      after: { name: { hu: 'Új', en: 'New' }, email: 'a@b.hu', same: 'x', tags: ['a', 'b'] },
    };
    expect(changesOf(personal)).toEqual([
      {
        field: 'name',
        before: 'hu: Régi',
        after: 'en: New\nhu: Új',
        beforeJson: '{"hu":"Régi"}',
        afterJson: '{"hu":"Új","en":"New"}',
      },
      { field: 'email', before: null, after: 'a@b.hu', beforeJson: null, afterJson: '"a@b.hu"' },
      { field: 'tags', before: 'a', after: 'a, b', beforeJson: '["a"]', afterJson: '["a","b"]' },
    ]);
  });

  it('keeps what has no words as JSON, and takes empty for nothing', () => {
    expect(changesOf({ before: { seat: null }, after: { seat: { city: null, no: 3 } } })).toEqual([
      {
        field: 'seat',
        before: null,
        after: '{"city":null,"no":3}',
        beforeJson: null,
        afterJson: '{"city":null,"no":3}',
      },
    ]);
    expect(changesOf({ before: { text: {} }, after: { text: '' } })).toEqual([]);
  });

  it.each<Json>([null, 'text', 7, [], {}, { before: 'x' }])(
    'is nothing when it was erased or never there: %j',
    (personal) => {
      expect(changesOf(personal)).toEqual([]);
    },
  );
});

describe('the reason', () => {
  it('is the words of the person, or nothing', () => {
    expect(reasonOf({ reason: 'Left.' })).toBe('Left.');
    expect(reasonOf({ reason: '' })).toBeNull();
    expect(reasonOf({ reason: { hu: 'x' } })).toBeNull();
    expect(reasonOf(null)).toBeNull();
  });
});
