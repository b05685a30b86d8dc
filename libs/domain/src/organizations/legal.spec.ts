import { describe, expect, it } from '@jest/globals';
import { canContractWithCity, contractObstacles, legalPerson, statusFitsForm } from './legal.js';
import { confirmRegistration, verifyIdentifier, type RegistrationFacts } from './registration.js';
import type { Actor } from '../access/roles.js';
import type { DocumentFacts } from './documents/document.js';
import type { StandingDocument } from '../networks/policies.js';
import { LEGAL_FORMS, LEGAL_STATUSES } from './vocabulary.js';

const today = '2026-11-22';
const none = { contractDocuments: [] as StandingDocument[] };
const papers = {
  contractDocuments: ['TRANSPARENCY_DECLARATION', 'NO_PUBLIC_DEBT_CERTIFICATE'] as StandingDocument[],
};
const coordinator: Actor = { accountId: 'nora', mandateId: 'm', role: 'COORD', networkId: 'n' };

describe('whether the city may sign with an organization', () => {
  it.each(LEGAL_FORMS.flatMap((form) => LEGAL_STATUSES.map((status) => [form, status] as const)))(
    '%s, %s',
    (legalForm, legalStatus) => {
      const informal = legalForm === 'CIVIL_PARTNERSHIP' || legalForm === 'INFORMAL_GROUP';
      expect(legalPerson(legalForm)).toBe(!informal);
      expect(canContractWithCity({ legalForm, legalStatus }, none, [], today)).toBe(
        !informal && legalStatus === 'REGISTERED',
      );
    },
  );

  it('is no while form or status are unknown', () => {
    expect(contractObstacles({ legalForm: null, legalStatus: null }, none, [], today)).toEqual([
      'NO_LEGAL_PERSONALITY',
      'NOT_REGISTERED',
    ]);
    expect(legalPerson(null)).toBeNull();
  });

  const registered = { legalForm: 'FOUNDATION', legalStatus: 'REGISTERED' } as const;
  const declaration: DocumentFacts = {
    id: 'd',
    kind: 'TRANSPARENCY_DECLARATION',
    fromDate: '2026-01-01',
    toDate: '2026-12-31',
    enteredOn: '2026-01-01',
    checkedOn: '2026-01-02',
    returnedOn: null,
  };
  const certificate: DocumentFacts = {
    ...declaration,
    id: 'c',
    kind: 'NO_PUBLIC_DEBT_CERTIFICATE',
    toDate: today,
  };

  it.each([
    ['asks for each of them', [declaration], today, false],
    ['and for their check', [declaration, { ...certificate, checkedOn: null }], today, false],
    ['counts their last day', [declaration, certificate], today, true],
    ['and not the day after', [declaration, certificate], '2026-11-23', false],
    ['knows an empty cupboard', [], today, false],
  ])('%s', (_, documents, day, possible) => {
    expect(canContractWithCity(registered, papers, documents, day)).toBe(possible);
  });
});

it.each([
  ['ASSOCIATION', 'INFORMAL', false],
  ['ASSOCIATION', 'IN_REGISTRATION', true],
  ['INFORMAL_GROUP', 'REGISTERED', false],
  ['INFORMAL_GROUP', 'IN_REGISTRATION', false],
  ['CIVIL_PARTNERSHIP', 'INFORMAL', true],
  ['CIVIL_PARTNERSHIP', 'DISSOLVED', true],
  [null, 'REGISTERED', true],
  ['FOUNDATION', null, true],
] as const)('%s with status %s fits: %s', (form, status, fits) => {
  expect(statusFitsForm(form, status)).toBe(fits);
});

describe('confirming a registration', () => {
  const tax = { scheme: 'HU_TAX', value: '99001014-1-07', enteredBy: 'agnes' } as const;
  const registry = { scheme: 'HU_REGISTRY', value: '07-01-0099001', enteredBy: 'agnes' } as const;
  const facts: RegistrationFacts = {
    legalForm: 'FOUNDATION',
    legalStatus: 'IN_REGISTRATION',
    statusEnteredBy: 'agnes',
    identifiers: [registry, tax],
    evidence: 'extract.pdf',
  };
  const confirm = (change: Partial<RegistrationFacts>) =>
    confirmRegistration({ ...facts, ...change }, coordinator, today);

  it('marks the organization and both numbers', () => {
    expect(confirm({})).toEqual({
      ok: true,
      value: {
        legalStatus: 'REGISTERED',
        verified: [registry, tax].map((one) => ({ ...one, verifiedBy: 'nora', verifiedOn: today })),
      },
    });
  });

  it('needs what was found in the register as a file', () => {
    expect(confirm({ evidence: null })).toMatchObject({ refusal: { code: 'REQUIRED', field: 'file' } });
  });

  it('works in France with its two numbers', () => {
    const french = [
      { scheme: 'FR_SIREN', value: '999900012' },
      { scheme: 'FR_RNA', value: 'W599000001' },
    ] as const;
    expect(confirm({ identifiers: french }).ok).toBe(true);
  });

  it.each<[string, Partial<RegistrationFacts>, string]>([
    ['of an unknown form', { legalForm: null }, 'LEGAL_FORM_REQUIRED'],
    ['of a group without legal personality', { legalForm: 'INFORMAL_GROUP' }, 'STATUS_NOT_FOR_FORM'],
    ['twice', { legalStatus: 'REGISTERED' }, 'WRONG_STATE'],
    ['of what was wound up', { legalStatus: 'DISSOLVED' }, 'WRONG_STATE'],
    ['without a tax number', { identifiers: [registry] }, 'REGISTRATION_INCOMPLETE'],
    ['without a registry number', { identifiers: [tax] }, 'REGISTRATION_INCOMPLETE'],
    [
      'with numbers of two countries',
      { identifiers: [tax, { scheme: 'FR_RNA', value: 'W599000001' }] },
      'REGISTRATION_INCOMPLETE',
    ],
    [
      'with a number that does not add up',
      { identifiers: [registry, { ...tax, value: '99001015-1-07' }] },
      'BAD_IDENTIFIER',
    ],
    ['by who typed the status', { statusEnteredBy: 'nora' }, 'CHECKED_BY_SAME_PERSON'],
    [
      'by who typed a number',
      { identifiers: [registry, { ...tax, enteredBy: 'nora' }] },
      'CHECKED_BY_SAME_PERSON',
    ],
  ])('is refused %s', (_, change, code) => {
    expect(confirm(change)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('checking a number', () => {
  const bank = { scheme: 'HU_BANK', value: '99900016-00000000-00079198', enteredBy: 'agnes' } as const;
  const finance: Actor = { ...coordinator, accountId: 'gabor', role: 'FIN' };

  it('is for the finance officer when it is a bank account, else for the coordinator', () => {
    const tax = { scheme: 'HU_TAX', value: '99001014-1-07', enteredBy: 'agnes' } as const;
    expect(verifyIdentifier(bank, finance, today)).toMatchObject({
      ok: true,
      value: { verifiedBy: 'gabor', verifiedOn: today },
    });
    expect(verifyIdentifier(bank, coordinator, today)).toMatchObject({
      refusal: { code: 'ROLE_NOT_ALLOWED' },
    });
    expect(verifyIdentifier(tax, coordinator, today).ok).toBe(true);
    expect(verifyIdentifier(tax, finance, today)).toMatchObject({ refusal: { code: 'ROLE_NOT_ALLOWED' } });
  });

  it('is never for who typed it', () => {
    expect(verifyIdentifier({ ...bank, enteredBy: 'gabor' }, finance, today)).toMatchObject({
      refusal: { code: 'CHECKED_BY_SAME_PERSON' },
    });
  });
});
