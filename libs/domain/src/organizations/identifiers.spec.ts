import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkIdentifiers, type IdentifierInput } from './identifier-list.js';
import { maskBankNumber, normalizeIdentifier, registryKind, taxRoot } from './identifiers.js';
import type { IdentifierScheme, LegalForm } from './vocabulary.js';

const good: readonly (readonly [IdentifierScheme, string, string])[] = [
  // of the demo networks, copied by value
  ['HU_TAX', '99001014-1-07', '99001014-1-07'],
  ['HU_TAX', '99001155-1-07', '99001155-1-07'],
  ['HU_STATISTICAL', '99001014-8899-569-07', '99001014-8899-569-07'],
  ['HU_BANK', '99900016-00000000-00079198', '99900016-00000000-00079198'],
  ['HU_BANK', '99900092-00000000-00712718', '99900092-00000000-00712718'],
  ['EU_VAT', 'HU99001090', 'HU99001090'],
  ['FR_SIREN', '999900012', '999900012'],
  ['FR_SIREN', '999900087', '999900087'],
  ['FR_RNA', 'W599000001', 'W599000001'],
  ['HU_REGISTRY', '07-01-0099001', '07-01-0099001'],
  ['HU_REGISTRY', 'EGYH-B-99010', 'EGYH-B-99010'],
  // as people type them
  ['HU_TAX', '99001014107', '99001014-1-07'],
  ['HU_TAX', ' 99001014 1 07 ', '99001014-1-07'],
  ['HU_BANK', '999000160000000000079198', '99900016-00000000-00079198'],
  ['FR_SIREN', '999 900 012', '999900012'],
  ['FR_RNA', 'w599000001', 'W599000001'],
  ['FR_RNA', 'W2A1000001', 'W2A1000001'],
  // published vectors: python-stdnum for the root of the tax number, the IBAN registry for HU and FR
  ['HU_TAX', '12892312-2-42', '12892312-2-42'],
  ['IBAN', 'HU42 1177 3016 1111 1018 0000 0000', 'HU42 1177 3016 1111 1018 0000 0000'],
  ['IBAN', 'FR1420041010050500013M02606', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['IBAN', 'DE89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
  ['EU_VAT', 'fr 83 404 833 048', 'FR83404833048'],
  ['SOURCE', 'ab/12', 'ab/12'],
];

const bad: readonly (readonly [IdentifierScheme, string])[] = [
  ['HU_TAX', '12892313-2-42'],
  ['HU_TAX', '99001014'],
  ['HU_TAX', '99001014-6-07'],
  ['HU_TAX', '00000000-1-07'],
  ['HU_TAX', 'ismeretlen'],
  ['HU_STATISTICAL', '99001015-8899-569-07'],
  ['HU_STATISTICAL', '99001014-8899-569'],
  ['HU_BANK', '99900016-00000000-00079199'],
  ['HU_BANK', '99900017-00000000-00079198'],
  ['HU_BANK', '99900016'],
  ['HU_BANK', '00000000-00000000-00000000'],
  ['IBAN', 'HU42 1177 3016 1111 1018 0000 0001'],
  ['IBAN', 'HU42 1177 3016 1111 1018 0000'],
  ['EU_VAT', 'HU99001091'],
  ['EU_VAT', 'US12345678'],
  ['FR_SIREN', '999900013'],
  ['FR_SIREN', '000000000'],
  ['FR_RNA', 'W59900000'],
];

describe('a number', () => {
  it.each(good)('%s %s is written %s', (scheme, raw, written) => {
    expect(normalizeIdentifier(scheme, raw)).toEqual({ ok: true, value: written });
  });

  it.each(bad)('%s %s is refused, and the refusal names the scheme', (scheme, raw) => {
    expect(normalizeIdentifier(scheme, raw)).toEqual({
      ok: false,
      refusal: { code: 'BAD_IDENTIFIER', values: { scheme } },
    });
  });

  it.each(good)('%s %s once written stays as it is', (scheme, _, written) => {
    expect(normalizeIdentifier(scheme, written)).toEqual({ ok: true, value: written });
  });

  it('with one wrong digit is found out', () => {
    // Weights 9, 7, 3 and 1 have no factor in common with ten, nor has Luhn: one digit off is never seen as right.
    const checked: readonly (readonly [IdentifierScheme, string, number])[] = [
      ['HU_TAX', '99001014107', 8],
      ['HU_BANK', '999000160000000000079198', 24],
      ['FR_SIREN', '999900012', 9],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...checked),
        fc.nat(23),
        fc.integer({ min: 1, max: 9 }),
        (one, place, off) => {
          const [scheme, number, length] = one;
          const at = place % length;
          const digit = (Number(number[at]) + off) % 10;
          const wrong = number.slice(0, at) + String(digit) + number.slice(at + 1);
          expect(normalizeIdentifier(scheme, wrong).ok).toBe(false);
        },
      ),
    );
  });

  it('never makes a check fail with an error, whatever is typed', () => {
    const schemes = good.map(([scheme]) => scheme);
    fc.assert(
      fc.property(fc.constantFrom(...schemes), fc.string({ unit: 'binary' }), (scheme, raw) => {
        expect(typeof normalizeIdentifier(scheme, raw).ok).toBe('boolean');
      }),
    );
  });
});

it.each([
  ['07-02-0099002', 'COURT_CIVIL'],
  ['01-01-0001264', 'COURT_CIVIL'],
  ['07-09-999009', 'COMPANY'],
  ['34/1998', 'COURT_OLD'],
  ['Pk. 60.123/1998/4', 'COURT_OLD'],
  ['123456', 'TREASURY'],
  ['EGYH-B-99010', 'OTHER'],
  ['77-01-0001264', 'OTHER'],
])('the registry number %s is of the kind %s', (value, kind) => {
  expect(registryKind(value)).toBe(kind);
});

it('a masked bank number shows its last four places', () => {
  expect(maskBankNumber('99900016-00000000-00079198')).toBe('••••••••-••••••••-••••9198');
  expect(maskBankNumber('HU42 1177 3016 1111 1018 0000 0000')).toBe('•••• •••• •••• •••• •••• •••• 0000');
});

describe('the numbers of an organization', () => {
  const check = (given: IdentifierInput[], legalForm: LegalForm | null = 'ASSOCIATION') =>
    checkIdentifiers(given, { legalForm, current: [] }, 'typist');
  const tax = { scheme: 'HU_TAX', value: '99001014-1-07' } as const;

  it('share the root of the tax number', () => {
    expect(taxRoot('EU_VAT', 'HU99001014')).toBe(taxRoot('HU_TAX', '99001014-1-07'));
    expect(
      check([
        tax,
        { scheme: 'HU_STATISTICAL', value: '99001014-8899-569-07' },
        { scheme: 'EU_VAT', value: 'HU99001014' },
      ]).ok,
    ).toBe(true);
    expect(check([tax, { scheme: 'HU_STATISTICAL', value: '99001021-9499-529-07' }])).toMatchObject({
      refusal: { code: 'IDENTIFIER_MISMATCH', field: '[1].value', values: { root: '99001014' } },
    });
  });

  it.each<[string, IdentifierInput[], LegalForm | null, string]>([
    [
      'a bank account of an informal group',
      [{ scheme: 'HU_BANK', value: '99900016-00000000-00079198' }],
      'INFORMAL_GROUP',
      'NO_BANK_ACCOUNT',
    ],
    [
      'an IBAN of a civil partnership',
      [{ scheme: 'IBAN', value: 'DE89370400440532013000' }],
      'CIVIL_PARTNERSHIP',
      'NO_BANK_ACCOUNT',
    ],
    ['two tax numbers', [tax, { scheme: 'HU_TAX', value: '99001021-1-07' }], 'ASSOCIATION', 'TOO_MANY'],
    ['a scheme nobody knows', [{ scheme: 'SHOE_SIZE' as never, value: '42' }], 'ASSOCIATION', 'UNKNOWN_CODE'],
    ['an empty one', [{ scheme: 'HU_TAX', value: '' }], 'ASSOCIATION', 'REQUIRED'],
    [
      'more than thirty',
      Array.from({ length: 31 }, (_, i) => ({ scheme: 'SOURCE' as const, value: `${i}` })),
      null,
      'TOO_MANY',
    ],
  ])('%s: refused', (_, given, form, code) => {
    expect(check(given, form)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('that were checked stay checked; a new one is unverified and knows who typed it', () => {
    const verified = {
      ...tax,
      source: null,
      enteredBy: 'somebody',
      verifiedBy: 'nora',
      verifiedOn: '2026-01-01',
    };
    const result = checkIdentifiers(
      [
        { scheme: 'HU_TAX', value: '99001014107' },
        { scheme: 'HU_REGISTRY', value: '07-01-0099001' },
      ],
      { legalForm: 'FOUNDATION', current: [verified] },
      'typist',
    );
    expect(result).toMatchObject({
      ok: true,
      value: [verified, { scheme: 'HU_REGISTRY', enteredBy: 'typist', verifiedBy: null, verifiedOn: null }],
    });
  });

  it('are kept once when given twice', () => {
    expect(check([tax, { ...tax, value: '99001014107' }])).toMatchObject({ ok: true, value: { length: 1 } });
  });
});
