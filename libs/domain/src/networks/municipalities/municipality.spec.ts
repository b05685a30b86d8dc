import { describe, expect, it } from '@jest/globals';
import {
  checkMunicipality,
  checkOffice,
  nextVersion,
  removeMunicipality,
  removeOffice,
} from './municipality.js';

const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  result.ok ? null : [result.refusal?.code, result.refusal?.field];

describe('a municipality', () => {
  it('goes when it has no office any more', () => {
    expect(removeMunicipality({ version: 1, offices: 0 }, 1).ok).toBe(true);
    const refused = removeMunicipality({ version: 1, offices: 2 }, 1);
    expect(refusalOf(refused)).toEqual(['MUNICIPALITY_HAS_OFFICES', undefined]);
    expect(refusalOf(removeMunicipality({ version: 2, offices: 0 }, 1))).toEqual([
      'STALE_VERSION',
      undefined,
    ]);
  });

  it('has a name and a country', () => {
    expect(checkMunicipality({ name: { hu: ' Pécs ' }, country: 'HU' })).toEqual({
      ok: true,
      value: { name: { hu: 'Pécs' }, country: 'HU' },
    });
    expect(refusalOf(checkMunicipality({ name: {}, country: 'HU' }))).toEqual(['REQUIRED', 'name']);
    expect(refusalOf(checkMunicipality({ name: { hu: 'Pécs' }, country: 'hu' }))).toEqual([
      'UNKNOWN_CODE',
      'country',
    ]);
  });
});

describe('an office', () => {
  it('goes as long as nobody has acted for it', () => {
    expect(removeOffice({ version: 2, officials: 0 }, 2).ok).toBe(true);
    expect(refusalOf(removeOffice({ version: 2, officials: 1 }, 2))).toEqual(['OFFICE_IN_USE', undefined]);
    expect(refusalOf(removeOffice({ version: 2, officials: 0 }, 1))).toEqual(['STALE_VERSION', undefined]);
  });

  it('has a name, and an address if it has one', () => {
    expect(checkOffice({ name: { hu: 'Iroda' }, email: ' ' })).toMatchObject({ value: { email: null } });
    expect(refusalOf(checkOffice({ name: { hu: 'Iroda' }, email: 'nem cím' }))).toEqual([
      'NOT_AN_EMAIL',
      'email',
    ]);
    expect(refusalOf(checkOffice({ name: {}, email: null }))).toEqual(['REQUIRED', 'name']);
  });
});

it('what is not there yet has the version 0', () => {
  expect(nextVersion(0, 0)).toEqual({ ok: true, value: 1 });
  expect(refusalOf(nextVersion(3, 2))).toEqual(['STALE_VERSION', undefined]);
});
