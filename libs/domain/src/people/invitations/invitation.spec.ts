import { describe, expect, it } from '@jest/globals';
import {
  acceptInvitation,
  INVITATION_DAYS,
  invitationExpiry,
  invitationState,
  MAX_SENDINGS,
  mayAskAgain,
  QUIET_MINUTES,
  resendInvitation,
  revokeInvitation,
  type AcceptFacts,
  type Invitation,
} from './invitation.js';

const SENT = new Date('2026-11-12T09:00:00Z');
const after = (days: number, minutes = 0): Date =>
  new Date(SENT.getTime() + days * 86_400_000 + minutes * 60_000);
const invitation = (more: Partial<Invitation> = {}): Invitation => ({
  ...{
    accountId: 'her',
    email: 'her@a.example',
    sendings: 1,
    sentAt: SENT,
    expiresAt: invitationExpiry(SENT),
  },
  ...{ acceptedAt: null, revokedAt: null, version: 1, ...more },
});
const facts = (more: Partial<AcceptFacts> = {}): AcceptFacts => ({
  ...{ invitation: invitation(), email: 'her@a.example', deactivated: false, signedInAs: null, ...more },
});
const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'ok';

describe('an invitation', () => {
  it('works for 14 days to the moment', () => {
    expect(INVITATION_DAYS).toBe(14);
    expect(invitationState(invitation(), after(14, -1))).toBe('OPEN');
    expect(invitationState(invitation(), after(14))).toBe('EXPIRED');
  });

  it.each([
    ['nobody is signed in', {}, 'ok'],
    ['the invited person is signed in', { signedInAs: 'her' }, 'ok'],
    ['somebody else is signed in', { signedInAs: 'him' }, 'INVITATION_FOR_OTHER'],
    ['there is none', { invitation: null }, 'INVITATION_UNKNOWN'],
    ['it was used', { invitation: invitation({ acceptedAt: SENT }) }, 'INVITATION_USED'],
    ['it was taken back', { invitation: invitation({ revokedAt: SENT }) }, 'INVITATION_REVOKED'],
    ['the account has another address now', { email: 'new@a.example' }, 'INVITATION_REVOKED'],
    ['the account was shut', { deactivated: true }, 'INVITATION_REVOKED'],
  ] as [string, Partial<AcceptFacts>, string][])('when %s: %s', (_, more, expected) => {
    expect(code(acceptInvitation(facts(more), after(1)))).toBe(expected);
  });

  it('says to somebody else only that it is for another, not what became of it', () => {
    const used = { invitation: invitation({ acceptedAt: SENT }), signedInAs: 'him' };
    expect(code(acceptInvitation(facts(used), after(1)))).toBe('INVITATION_FOR_OTHER');
  });

  it('that ran out is said to have run out', () => {
    expect(code(acceptInvitation(facts(), after(15)))).toBe('INVITATION_EXPIRED');
  });
});

describe.each([
  ['sent again', resendInvitation],
  ['taken back', revokeInvitation],
] as const)('an invitation is %s', (_, decide) => {
  it('while it is open, and after it ran out', () => {
    expect(decide(invitation(), 1, after(1)).ok).toBe(true);
    expect(decide(invitation(), 1, after(30)).ok).toBe(true);
  });

  it('never after it was used or taken back, and not on an old reading', () => {
    expect(code(decide(invitation({ acceptedAt: SENT }), 1, after(1)))).toBe('WRONG_STATE');
    expect(code(decide(invitation({ revokedAt: SENT }), 1, after(1)))).toBe('WRONG_STATE');
    expect(code(decide(invitation({ version: 2 }), 1, after(1)))).toBe('STALE_VERSION');
  });
});

describe('a mailbox', () => {
  it('is not filled: ten sendings in all, and on the wish of the holder one in a quarter of an hour', () => {
    expect(code(resendInvitation(invitation({ sendings: MAX_SENDINGS }), 1, after(1)))).toBe('TOO_MANY');
    expect(mayAskAgain(invitation(), after(0, QUIET_MINUTES - 1))).toBe(false);
    expect(mayAskAgain(invitation(), after(0, QUIET_MINUTES))).toBe(true);
    expect(mayAskAgain(invitation(), after(20))).toBe(true);
    expect(mayAskAgain(invitation({ sendings: MAX_SENDINGS }), after(20))).toBe(false);
    expect(mayAskAgain(invitation({ acceptedAt: SENT }), after(20))).toBe(false);
    expect(mayAskAgain(invitation({ revokedAt: SENT }), after(20))).toBe(false);
  });
});
