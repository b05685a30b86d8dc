import { describe, expect, it } from '@jest/globals';
import { checkMatching, rememberedMatching } from './matching.js';

describe('matching the columns of a table', () => {
  it('may leave out several columns, and keep others unseen', () => {
    const columns = [
      { column: 'a', field: 'NAME' },
      { column: 'b', field: 'PERSON' },
      { column: 'c', field: 'PERSON' },
      { column: 'd' },
    ];
    expect(checkMatching(columns)).toEqual({
      ok: true,
      value: [...columns.slice(0, 3), { column: 'd', field: null }],
    });
  });

  it('needs the name of the organization', () => {
    expect(checkMatching([{ column: 'a', field: 'EMAIL' }])).toMatchObject({
      refusal: { code: 'NAME_COLUMN_MISSING' },
    });
  });

  it('refuses two columns for one field and names both', () => {
    const columns = [
      { column: 'a', field: 'NAME' },
      { column: 'b', field: 'NAME' },
    ];
    expect(checkMatching(columns)).toMatchObject({
      refusal: { code: 'MATCHED_TWICE', field: 'columns[1].field', values: { first: 'a', second: 'b' } },
    });
  });

  it('refuses a field that it does not know', () => {
    expect(checkMatching([{ column: 'a', field: 'COLOUR' }])).toMatchObject({
      refusal: { code: 'UNKNOWN_CODE' },
    });
  });

  it('takes what is remembered of a source for its next file, in any order of columns', () => {
    const remembered = [
      { column: 'nev', field: 'NAME' as const },
      { column: 'tel', field: 'PHONE' as const },
    ];
    expect(rememberedMatching(['tel', 'nev'], remembered)).toEqual([remembered[1], remembered[0]]);
    expect(rememberedMatching(['nev'], remembered)).toEqual([remembered[0]]);
  });

  it('asks again when a column is new, or the name is gone', () => {
    const remembered = [
      { column: 'nev', field: 'NAME' as const },
      { column: 'tel', field: 'PHONE' as const },
    ];
    expect(rememberedMatching(['nev', 'fax'], remembered)).toBeNull();
    expect(rememberedMatching(['tel'], remembered)).toBeNull();
  });
});
