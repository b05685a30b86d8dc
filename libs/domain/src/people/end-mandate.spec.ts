import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/roles.js';
import { endMandate } from './end-mandate.js';
import { isLive, type Mandate } from './mandate.js';

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
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

describe('ending a mandate', () => {
  const end = (
    mandate: Mandate,
    officers: Mandate[] = [],
    isMember = true,
    who = actor('COORD'),
    lastDay?: string,
  ) => endMandate({ mandate, officers, isMember }, { lastDay }, who, today);

  it('works at once or after a last day', () => {
    expect(end(held('ED'))).toEqual({ ok: true, value: { toDate: today, endedAtOnce: true } });
    expect(end(held('ED'), [], true, actor('COORD'), '2026-12-31')).toEqual({
      ok: true,
      value: { toDate: '2026-12-31', endedAtOnce: false },
    });
  });

  it('one that has not begun ends on its first day, and never gives a right', () => {
    const result = end(held('ED', { fromDate: '2027-01-01' }));
    expect(result).toEqual({ ok: true, value: { toDate: '2027-01-01', endedAtOnce: true } });
    expect(isLive({ fromDate: '2027-01-01', toDate: '2027-01-01', endedAt: new Date() }, '2027-01-01')).toBe(
      false,
    );
  });

  it('never leaves a member without an authorised officer', () => {
    const last = held('AO', { id: 'last' });
    const other = held('AO', { id: 'other', accountId: 'third' });
    expect(codeOf(end(last, [last]))).toBe('LAST_OFFICER');
    expect(codeOf(end(last, [last, other]))).toBe('ok');
    expect(codeOf(end(last, [last, { ...other, toDate: '2026-11-21' }]))).toBe('LAST_OFFICER');
    expect(codeOf(end(last, [last, { ...other, endedAt: new Date() }]))).toBe('LAST_OFFICER');
    expect(codeOf(end(last, [last], false))).toBe('ok');
  });

  it('counts a successor only from the first day without', () => {
    const last = held('AO', { id: 'last' });
    const successor = held('AO', { id: 'next', fromDate: '2027-01-01' });
    expect(codeOf(end(last, [successor], true, actor('COORD'), '2026-12-31'))).toBe('ok');
    expect(codeOf(end(last, [successor], true, actor('COORD'), '2026-12-30'))).toBe('LAST_OFFICER');
    expect(
      codeOf(
        end(
          last,
          [{ ...successor, fromDate: '2026-01-01', toDate: '2026-12-31' }],
          true,
          actor('COORD'),
          '2026-12-31',
        ),
      ),
    ).toBe('LAST_OFFICER');
  });

  it.each<[string, Mandate, Actor, string | undefined, string]>([
    ['one’s own', held('COORD', { accountId: 'me' }), actor('COORD'), undefined, 'OWN_MANDATE'],
    [
      'of another organization, by an officer',
      held('ED', { organizationId: 'theirs' }),
      actor('AO'),
      undefined,
      'ROLE_NOT_ALLOWED',
    ],
    [
      'of the coordinator whom the organization employs, by its officer',
      held('COORD'),
      actor('AO'),
      undefined,
      'ROLE_NOT_ALLOWED',
    ],
    ['that is over', held('ED', { toDate: '2026-11-21' }), actor('COORD'), undefined, 'WRONG_STATE'],
    [
      'that was ended',
      held('ED', { toDate: today, endedAt: new Date() }),
      actor('COORD'),
      undefined,
      'WRONG_STATE',
    ],
    ['in the past', held('ED'), actor('COORD'), '2026-11-20', 'DATE_IN_PAST'],
    ['on no day', held('ED'), actor('COORD'), 'holnap', 'NOT_A_DATE'],
  ])('is refused %s', (_, mandate, who, lastDay, code) => {
    expect(codeOf(end(mandate, [], true, who, lastDay))).toBe(code);
  });
});
