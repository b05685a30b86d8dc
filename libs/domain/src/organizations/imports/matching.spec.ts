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

describe('matching the columns of a list of activities', () => {
  const columns = (...fields: string[]) => fields.map((field, at) => ({ column: `c${at}`, field }));
  const check = (fields: string[], settings = {}) =>
    checkMatching(columns(...fields), 'ACTIVITIES', settings);

  it('may take a place from several columns, and figures of several fields of work', () => {
    expect(check(['ORGANIZATION', 'HAPPENED_ON', 'PLACE', 'PLACE', 'REACH', 'REACH']).ok).toBe(true);
  });

  it.each([
    ['whose it is', ['HAPPENED_ON'], 'organizationId'],
    ['when it was', ['ORGANIZATION'], 'date'],
  ])('needs to know %s', (_, fields, field) => {
    expect(check(fields)).toMatchObject({ refusal: { code: 'REQUIRED', field } });
  });

  it('takes what the rows do not say from the person', () => {
    expect(check(['REACH'], { organizationId: 'o', date: '2026-01-31' }).ok).toBe(true);
    expect(check(['ORGANIZATION', 'MONTH'], { year: 2014 }).ok).toBe(true);
  });

  it('refuses a year that no calendar of ours has, and what only an organization has', () => {
    expect(check(['ORGANIZATION', 'MONTH'], { year: 14 })).toMatchObject({
      refusal: { code: 'OUT_OF_RANGE', field: 'year' },
    });
    expect(check(['ORGANIZATION', 'EMAIL'])).toMatchObject({ refusal: { code: 'UNKNOWN_CODE' } });
  });

  it('asks again for the year of months without one, and remembers the rest', () => {
    const remembered = [
      { column: 'who', field: 'ORGANIZATION' as const },
      { column: 'when', field: 'HAPPENED_ON' as const },
    ];
    expect(rememberedMatching(['who', 'when'], remembered, 'ACTIVITIES')).toEqual(remembered);
    const month = [remembered[0]!, { column: 'when', field: 'MONTH' as const }];
    expect(rememberedMatching(['who', 'when'], month, 'ACTIVITIES')).toBeNull();
  });
});
