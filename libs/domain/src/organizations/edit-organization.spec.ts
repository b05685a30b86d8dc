import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  BLANK_ORGANIZATION,
  editOrganization,
  registerOrganization,
  type OrganizationProfile,
} from './edit-organization.js';
import { organizationAudience } from './audience.js';

const rules = { today: '2026-11-22' };
const agnes = { accountId: 'agnes' };
const jelfolyo: OrganizationProfile & { version: number } = {
  ...BLANK_ORGANIZATION,
  name: { hu: 'Jelfolyó Egyesület', en: 'Sign Stream Association' },
  legalForm: 'ASSOCIATION',
  legalStatus: 'REGISTERED',
  targetGroups: ['DEAF', 'HARD_OF_HEARING'],
  expertise: [{ hu: 'Jelnyelvi tolmácsolás' }],
  identifiers: [
    {
      scheme: 'HU_TAX',
      value: '99001021-1-07',
      source: null,
      enteredBy: 'agnes',
      verifiedBy: 'nora',
      verifiedOn: '2026-01-01',
    },
    {
      scheme: 'HU_BANK',
      value: '99900023-00000000-00158385',
      source: null,
      enteredBy: 'agnes',
      verifiedBy: null,
      verifiedOn: null,
    },
  ],
  version: 7,
};
const edit = (changes: object, version: number | null = 7, more: object = {}) =>
  editOrganization(jelfolyo, changes, version, agnes, { ...rules, ...more });
const refusalOf = (result: ReturnType<typeof edit>) =>
  result.ok ? 'ok' : [result.refusal.code, result.refusal.field];

describe('a change of the profile', () => {
  it('tells what was and what is, for the fields that changed', () => {
    const result = edit({ name: jelfolyo.name, website: 'www.jelfolyo.example', targetGroups: ['DEAF'] });
    expect(result).toEqual({
      ok: true,
      value: {
        set: { website: 'https://www.jelfolyo.example', targetGroups: ['DEAF'] },
        diff: [
          { field: 'targetGroups', before: ['DEAF', 'HARD_OF_HEARING'], after: ['DEAF'] },
          { field: 'website', before: null, after: 'https://www.jelfolyo.example' },
        ],
        version: 8,
      },
    });
  });

  it('that changes nothing makes no new version', () => {
    const same = {
      name: { en: ' Sign Stream Association ', hu: 'Jelfolyó Egyesület' },
      email: '',
      identifiers: jelfolyo.identifiers,
    };
    expect(edit(same)).toEqual({ ok: true, value: { set: {}, diff: [], version: 7 } });
  });

  it('by somebody who saw an older version is refused with the present one; an import reads and writes in one', () => {
    expect(edit({ email: 'a@x.hu' }, 6)).toEqual({
      ok: false,
      refusal: { code: 'STALE_VERSION', values: { currentVersion: 7 } },
    });
    expect(edit({ email: 'a@x.hu' }, null).ok).toBe(true);
  });

  it.each<[object, string, string]>([
    [{ name: {} }, 'REQUIRED', 'name'],
    [{ name: { hu: 'x'.repeat(201) } }, 'TOO_LONG', 'name.hu'],
    [{ name: 'Jelfolyó' }, 'REQUIRED', 'name'],
    [{ description: { hu: 'a\u0000b' } }, 'CONTROL_CHARACTER', 'description.hu'],
    [{ description: { hu: 'a\u202eb' } }, 'BIDI_OVERRIDE', 'description.hu'],
    [{ legalForm: 'KINGDOM' }, 'UNKNOWN_CODE', 'legalForm'],
    [{ targetGroups: ['DEAF', 'PENGUINS'] }, 'UNKNOWN_CODE', 'targetGroups[1]'],
    [{ targetGroups: 'DEAF' }, 'REQUIRED', 'targetGroups'],
    [{ expertise: Array.from({ length: 31 }, () => ({ hu: 'a' })) }, 'TOO_MANY', 'expertise'],
    [{ expertise: [{}] }, 'REQUIRED', 'expertise[0]'],
    [{ languages: ['hu', 'kézzel-lábbal'] }, 'UNKNOWN_CODE', 'languages[1]'],
    [{ website: 'javascript:alert(1)' }, 'NOT_A_URL', 'website'],
    [{ email: 'nem cím' }, 'NOT_AN_EMAIL', 'email'],
    [{ phones: [{ number: 'hívjon' }] }, 'NOT_A_PHONE', 'phones[0].number'],
    [{ seat: { city: 'x'.repeat(301) } }, 'TOO_LONG', 'seat.city'],
    [{ seat: { country: 'Magyarország' } }, 'UNKNOWN_CODE', 'seat.country'],
    [{ foundedOn: '2026-11-23' }, 'DATE_IN_FUTURE', 'foundedOn'],
    [{ publicBenefitFrom: 'régen' }, 'NOT_A_DATE', 'publicBenefitFrom'],
    [
      { identifiers: [{ scheme: 'HU_TAX', value: '99001022-1-07' }] },
      'BAD_IDENTIFIER',
      'identifiers[0].value',
    ],
    [{ legalStatus: 'INFORMAL' }, 'STATUS_NOT_FOR_FORM', 'legalStatus'],
    [{ legalForm: 'INFORMAL_GROUP', legalStatus: 'INFORMAL' }, 'NO_BANK_ACCOUNT', 'identifiers[1].value'],
  ])('to %j is refused', (changes, code, field) => {
    expect(refusalOf(edit(changes))).toEqual([code, field]);
  });

  it('takes target groups that the network added', () => {
    expect(edit({ targetGroups: ['PENGUINS'] }, 7, { extraTargetGroups: ['PENGUINS'] }).ok).toBe(true);
  });

  it('keeps a target group that the network has retired since, and gives it to nobody new', () => {
    const kept = { ...jelfolyo, targetGroups: ['DEAF', 'PENGUINS'] };
    expect(editOrganization(kept, { targetGroups: ['PENGUINS'] }, 7, agnes, rules).ok).toBe(true);
    expect(refusalOf(edit({ targetGroups: ['PENGUINS'] }))).toEqual(['UNKNOWN_CODE', 'targetGroups[0]']);
  });

  it('notes who typed the status, so that somebody else must confirm a registration', () => {
    expect(edit({ legalStatus: 'DISSOLVING' })).toMatchObject({
      value: { set: { legalStatus: 'DISSOLVING', statusEnteredBy: 'agnes' } },
    });
    const again = editOrganization(
      { ...jelfolyo, legalStatus: 'IN_REGISTRATION' },
      { legalStatus: 'REGISTERED' },
      7,
      agnes,
      rules,
    );
    expect(refusalOf(again)).toEqual(['REGISTRATION_INCOMPLETE', 'legalStatus']);
  });

  it('of a number takes its check away', () => {
    const result = edit({ identifiers: [{ scheme: 'HU_TAX', value: '99001014-1-07' }] });
    expect(result).toMatchObject({
      value: { set: { identifiers: [{ value: '99001014-1-07', verifiedBy: null, enteredBy: 'agnes' }] } },
    });
  });

  it('cannot write what is no field of the profile', () => {
    const result = edit({
      id: 'other',
      networkId: 'other',
      version: 99,
      statusEnteredBy: 'nobody',
      diagnosis: 'x',
    });
    expect(result).toEqual({ ok: true, value: { set: {}, diff: [], version: 7 } });
  });

  it('never fails with an error, whatever is sent', () => {
    const field = fc.constantFrom(
      ...Object.keys(BLANK_ORGANIZATION).filter((name) => name !== 'identifiers'),
    );
    fc.assert(
      fc.property(field, fc.anything(), (name, value) =>
        expect(typeof edit({ [name]: value }).ok).toBe('boolean'),
      ),
    );
  });
});

describe('a new organization', () => {
  it('needs no more than a name; form and status may be unknown', () => {
    const result = registerOrganization({ name: { hu: 'Hangmadár' } }, agnes, rules);
    expect(result).toEqual({
      ok: true,
      value: { ...BLANK_ORGANIZATION, name: { hu: 'Hangmadár' }, statusEnteredBy: null },
    });
  });

  it('without a name is refused, and is not registered by a word alone', () => {
    expect(registerOrganization({}, agnes, rules)).toMatchObject({
      refusal: { code: 'REQUIRED', field: 'name' },
    });
    const claimed = registerOrganization(
      { name: { hu: 'x' }, legalForm: 'FOUNDATION', legalStatus: 'REGISTERED' },
      agnes,
      rules,
    );
    expect(claimed).toMatchObject({ refusal: { code: 'REGISTRATION_INCOMPLETE' } });
  });
});

it('every field of an organization has an audience, and none asks for a diagnosis or a private person', () => {
  expect(Object.keys(BLANK_ORGANIZATION).filter((field) => !(field in organizationAudience))).toEqual([]);
  expect(
    Object.keys(organizationAudience).filter((field) => /diagnos|patient|birth|person/i.test(field)),
  ).toEqual([]);
});
