import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/roles.js';
import { systemActor } from '../access/roles.js';
import { appoint, conflicts, type AppointRequest } from './appoint.js';
import type { Mandate } from './mandate.js';

const today = '2026-11-22';
const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({
  accountId: 'me',
  mandateId: 'm',
  role,
  networkId: 'n',
  organizationId: 'ours',
  ...more,
});
const held = (role: Role, more: Partial<Mandate> = {}): Mandate => ({
  id: `mandate-${role}`,
  networkId: 'n',
  accountId: 'you',
  role,
  organizationId: 'ours',
  officeId: null,
  title: null,
  fromDate: '2024-01-01',
  toDate: null,
  endedAt: null,
  ...more,
});
const facts = (...mandates: Mandate[]) => ({
  ...{ mandates, organizationExists: true, officeExists: true },
  deactivated: false,
});
const ask = (role: Role, more: Partial<AppointRequest> = {}): AppointRequest => ({
  accountId: 'you',
  role,
  organizationId: role === 'CITY' || role === 'AUD' ? null : 'ours',
  officeId: role === 'CITY' ? 'office' : null,
  fromDate: today,
  ...more,
});
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

describe('giving a mandate', () => {
  it.each<Role>(['COORD', 'FIN', 'AO', 'ED', 'VIEW', 'CITY', 'AUD'])(
    '%s is given by the coordinator',
    (role) => {
      expect(appoint(facts(), ask(role), actor('COORD'), today)).toMatchObject({
        ok: true,
        value: { role, networkId: 'n', fromDate: today, toDate: null },
      });
    },
  );

  it.each<[Role, string]>([
    ['AO', 'ok'],
    ['ED', 'ok'],
    ['VIEW', 'ok'],
    ['COORD', 'ROLE_NOT_ALLOWED'],
    ['FIN', 'ROLE_NOT_ALLOWED'],
    ['CITY', 'ROLE_NOT_ALLOWED'],
    ['AUD', 'ROLE_NOT_ALLOWED'],
  ])('%s by an authorised officer: %s', (role, code) => {
    expect(codeOf(appoint(facts(), ask(role), actor('AO'), today))).toBe(code);
  });

  it.each<[string, AppointRequest, Actor, ReturnType<typeof facts>, string]>([
    [
      'by an officer for another organization',
      ask('ED', { organizationId: 'theirs' }),
      actor('AO'),
      facts(),
      'ROLE_NOT_ALLOWED',
    ],
    ['to oneself', ask('FIN', { accountId: 'me' }), actor('COORD'), facts(), 'OWN_MANDATE'],
    ['of a role that nobody knows', ask('KING' as Role), actor('COORD'), facts(), 'UNKNOWN_CODE'],
    ['of an editor of nothing', ask('ED', { organizationId: null }), actor('COORD'), facts(), 'REQUIRED'],
    [
      'of a coordinator without employer',
      ask('COORD', { organizationId: null }),
      actor('COORD'),
      facts(),
      'REQUIRED',
    ],
    ['of an official without office', ask('CITY', { officeId: null }), actor('COORD'), facts(), 'REQUIRED'],
    [
      'of an official of an organization',
      ask('CITY', { organizationId: 'ours' }),
      actor('COORD'),
      facts(),
      'NOT_FOR_THIS_ROLE',
    ],
    [
      'of an auditor of an organization',
      ask('AUD', { organizationId: 'ours' }),
      actor('COORD'),
      facts(),
      'NOT_FOR_THIS_ROLE',
    ],
    [
      'of an editor of an office',
      ask('ED', { officeId: 'office' }),
      actor('COORD'),
      facts(),
      'NOT_FOR_THIS_ROLE',
    ],
    [
      'of an organization of another network',
      ask('ED'),
      actor('COORD'),
      { ...facts(), organizationExists: false },
      'OTHER_NETWORK',
    ],
    [
      'of an office of another network',
      ask('CITY'),
      actor('COORD'),
      { ...facts(), officeExists: false },
      'OTHER_NETWORK',
    ],
    [
      'that began before today',
      ask('ED', { fromDate: '2026-11-21' }),
      actor('COORD'),
      facts(),
      'DATE_IN_PAST',
    ],
    [
      'that ends before it begins',
      ask('ED', { toDate: '2026-11-21' }),
      actor('COORD'),
      facts(),
      'PERIOD_REVERSED',
    ],
    [
      'with a day that does not exist',
      ask('ED', { fromDate: '2027-02-30' }),
      actor('COORD'),
      facts(),
      'NOT_A_DATE',
    ],
    ['that is held already', ask('ED'), actor('COORD'), facts(held('ED')), 'MANDATE_EXISTS'],
    [
      'with a title that cannot be shown',
      ask('ED', { title: { hu: 'a\u202eb' } }),
      actor('COORD'),
      facts(),
      'BIDI_OVERRIDE',
    ],
  ])('is refused %s', (_, request, who, known, code) => {
    expect(codeOf(appoint(known, request, who, today))).toBe(code);
  });

  it('that began in the past is entered only by the system', () => {
    expect(appoint(facts(), ask('AO', { fromDate: '2020-01-01' }), systemActor('n'), today).ok).toBe(true);
  });

  const NETWORK: Role[] = ['COORD', 'FIN', 'AUD'];
  it.each(NETWORK.flatMap((a) => NETWORK.map((b) => [a, b] as const)))(
    '%s and %s in one pair of hands',
    (a, b) => {
      const apart = (a === 'COORD') !== (b === 'COORD');
      expect(conflicts(a, b)).toBe(apart);
      const result = codeOf(appoint(facts(held(a)), ask(b), actor('COORD'), today));
      expect(result).toBe(apart ? 'ROLE_CONFLICT' : a === b && a !== 'AUD' ? 'MANDATE_EXISTS' : 'ok');
    },
  );

  it('money and coordination may follow one another, also after an end at once', () => {
    const over = held('COORD', { toDate: '2026-11-21' });
    const endedToday = held('COORD', { toDate: today, endedAt: new Date() });
    expect(appoint(facts(over, endedToday), ask('FIN'), actor('COORD'), today).ok).toBe(true);
  });

  it('an editor of one member may be officer of another', () => {
    expect(
      appoint(facts(held('ED', { organizationId: 'theirs' })), ask('AO'), actor('COORD'), today).ok,
    ).toBe(true);
  });
});
