import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/roles.js';
import { deactivatePerson, reactivatePerson, type PersonFacts } from './deactivate-person.js';
import { performErasure, requestErasure, withdrawErasure, type ErasureFacts } from './erasures/erasure.js';
import type { Mandate } from './mandate.js';

const TODAY = '2026-11-26';
let count = 0;
const mandate = (accountId: string, role: Role, more: Partial<Mandate> = {}): Mandate => ({
  ...{ id: `m${(count += 1)}`, networkId: 'here', accountId, role, organizationId: 'org', officeId: null },
  ...{ title: null, fromDate: '2026-01-01', toDate: null, endedAt: null, ...more },
});

const boss = mandate('boss', 'COORD');
const facts = (more: Partial<ErasureFacts> = {}): ErasureFacts => ({
  ...{ accountId: 'her', version: 3, deactivated: false, erased: false, requested: true },
  ...{ mandates: [mandate('her', 'ED')], officers: [], members: new Set(['org']), coordinators: [boss] },
  ...{ heldElsewhere: false, knownElsewhere: false, ...more },
});
const coordinator: Actor = { accountId: 'boss', mandateId: boss.id, role: 'COORD', networkId: 'here' };
const codeOf = (result: { ok: boolean; refusal?: { code: string } }): string | undefined =>
  result.refusal?.code;

describe.each([
  ['shutting somebody out', deactivatePerson],
  ['erasing somebody', performErasure],
] as const)('%s', (_, decide) => {
  const on = (more: Partial<ErasureFacts>, actor = coordinator, version = 3) =>
    decide(facts(more), version, actor, TODAY);

  it('ends at once every mandate that runs or will run, and no other', () => {
    const mandates = [
      mandate('her', 'ED', { id: 'running' }),
      mandate('her', 'VIEW', { id: 'later', fromDate: '2027-01-01' }),
      mandate('her', 'VIEW', { id: 'over', toDate: '2026-11-25' }),
      mandate('her', 'VIEW', { id: 'taken', endedAt: new Date() }),
    ];
    const result = on({ mandates });
    expect(
      result.ok && result.value.ended.map((one) => [one.mandate.id, one.toDate, one.endedAtOnce]),
    ).toEqual([
      ['running', TODAY, true],
      ['later', '2027-01-01', true],
    ]);
  });

  it('refuses the last officer of a member, by name', () => {
    const mandates = [mandate('her', 'AO')];
    expect(codeOf(on({ mandates, officers: mandates }))).toBe('LAST_OFFICER');
    // A second mandate of the same person is no successor.
    const both = [mandate('her', 'AO'), mandate('her', 'AO', { fromDate: '2026-05-01' })];
    expect(codeOf(on({ mandates: both, officers: both }))).toBe('LAST_OFFICER');
    expect(on({ mandates, officers: [...mandates, mandate('him', 'AO')] }).ok).toBe(true);
    expect(on({ mandates, officers: mandates, members: new Set() }).ok).toBe(true);
  });

  it('refuses oneself, and tells the last coordinator what is missing', () => {
    const mine = { accountId: 'boss', mandates: [boss] };
    expect(codeOf(on({ ...mine, coordinators: [boss] }))).toBe('LAST_COORDINATOR');
    expect(codeOf(on({ ...mine, coordinators: [boss, mandate('other', 'COORD')] }))).toBe('OWN_MANDATE');
  });

  it('refuses what was read before somebody changed it', () => {
    expect(on({}, coordinator, 2)).toMatchObject({
      refusal: { code: 'STALE_VERSION', values: { currentVersion: 3 } },
    });
  });

  it('refuses whoever is erased already', () => {
    expect(codeOf(on({ erased: true }))).toBe('WRONG_STATE');
  });
});

describe('shutting somebody out', () => {
  it('shuts the account only when no other network holds it', () => {
    const shut = (heldElsewhere: boolean) => {
      const result = deactivatePerson(facts({ heldElsewhere }), 3, coordinator, TODAY);
      return result.ok && result.value.shutAccount;
    };
    expect([shut(false), shut(true)]).toEqual([true, false]);
  });

  it('is done once, and undone once', () => {
    expect(codeOf(deactivatePerson(facts({ deactivated: true }), 3, coordinator, TODAY))).toBe('WRONG_STATE');
    const person = (more: Partial<PersonFacts>) => ({
      version: 3,
      deactivated: true,
      erased: false,
      ...more,
    });
    expect(reactivatePerson(person({}), 3).ok).toBe(true);
    expect(codeOf(reactivatePerson(person({ deactivated: false }), 3))).toBe('WRONG_STATE');
    expect(codeOf(reactivatePerson(person({ erased: true }), 3))).toBe('WRONG_STATE');
    expect(codeOf(reactivatePerson(person({}), 4))).toBe('STALE_VERSION');
  });
});

describe('erasing somebody', () => {
  it('needs a request, which anybody may make once and take back', () => {
    expect(codeOf(performErasure(facts({ requested: false }), 3, coordinator, TODAY))).toBe('WRONG_STATE');
    expect(requestErasure(facts({ requested: false }), 3).ok).toBe(true);
    expect(codeOf(requestErasure(facts(), 3))).toBe('WRONG_STATE');
    expect(codeOf(requestErasure(facts({ requested: false, erased: true }), 3))).toBe('WRONG_STATE');
    expect(codeOf(requestErasure(facts({ requested: false }), 1))).toBe('STALE_VERSION');
    expect(withdrawErasure(facts(), 3).ok).toBe(true);
    expect(codeOf(withdrawErasure(facts({ requested: false }), 3))).toBe('WRONG_STATE');
    expect(codeOf(withdrawErasure(facts(), 1))).toBe('STALE_VERSION');
  });

  it('keeps the account for a network that knows the person, also from long ago', () => {
    const kept = (knownElsewhere: boolean) => {
      const result = performErasure(facts({ knownElsewhere }), 3, coordinator, TODAY);
      return result.ok && result.value.keepAccount;
    };
    expect([kept(false), kept(true)]).toEqual([false, true]);
  });
});
