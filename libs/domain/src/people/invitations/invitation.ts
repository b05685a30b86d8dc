import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/** How long an invitation opens the door, in days. */
export const INVITATION_DAYS = 14;
/** How often one invitation is sent at most, the first time included. */
export const MAX_SENDINGS = 10;
/** The invited person gets another mail at most this often; whoever invited may send it at any time. */
export const QUIET_MINUTES = 15;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** `OPEN` waits for the person · `ACCEPTED` the address is proven · `REVOKED` taken back by whoever invited. */
export const INVITATION_STATES = ['OPEN', 'EXPIRED', 'ACCEPTED', 'REVOKED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** One person, one network, one mail address. The mandates exist already; the invitation proves the address. */
export interface Invitation {
  readonly accountId: string;
  readonly email: string;
  readonly sendings: number;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly version: number;
}

export function invitationExpiry(sentAt: Date): Date {
  return new Date(sentAt.getTime() + INVITATION_DAYS * DAY_MS);
}

export function invitationState(
  invitation: Pick<Invitation, 'expiresAt' | 'acceptedAt' | 'revokedAt'>,
  now: Date,
): InvitationState {
  if (invitation.revokedAt !== null) return 'REVOKED';
  if (invitation.acceptedAt !== null) return 'ACCEPTED';
  return invitation.expiresAt <= now ? 'EXPIRED' : 'OPEN';
}

export interface AcceptFacts {
  /** Null where the link fits no invitation: never sent, or replaced by a newer one. */
  readonly invitation: Invitation | null;
  /** The address that the account has today. */
  readonly email: string;
  readonly deactivated: boolean;
  /** Who is signed in on this device; null when nobody is. */
  readonly signedInAs: string | null;
}

/**
 * Accepting proves that the person reads the mail of the invited address, and signs that person in. Used up, late and
 * taken back have a name each; somebody who is signed in as another person is told so and not signed out unasked.
 * Refusals: INVITATION_UNKNOWN, INVITATION_REVOKED, INVITATION_USED, INVITATION_EXPIRED, INVITATION_FOR_OTHER.
 */
export function acceptInvitation(facts: AcceptFacts, now: Date): Result<null, Refusal> {
  const { invitation, signedInAs } = facts;
  if (invitation === null) return refused('INVITATION_UNKNOWN');
  const state = invitationState(invitation, now);
  // An address that changed since, or an account that was shut, is not the one that was invited.
  if (state === 'REVOKED' || facts.deactivated || facts.email !== invitation.email) {
    return refused('INVITATION_REVOKED');
  }
  if (signedInAs !== null && signedInAs !== invitation.accountId) return refused('INVITATION_FOR_OTHER');
  if (state === 'ACCEPTED') return refused('INVITATION_USED');
  if (state === 'EXPIRED') return refused('INVITATION_EXPIRED');
  return ok(null);
}

/** Refusals: STALE_VERSION, WRONG_STATE (accepted or taken back), TOO_MANY. An expired one may be sent again. */
export function resendInvitation(
  invitation: Invitation,
  expectedVersion: number,
  now: Date,
): Result<null, Refusal> {
  const open = stillOpen(invitation, expectedVersion, now);
  if (!open.ok) return open;
  return invitation.sendings < MAX_SENDINGS
    ? ok(null)
    : refused('TOO_MANY', undefined, { max: MAX_SENDINGS });
}

/** Refusals: STALE_VERSION, WRONG_STATE (accepted or taken back already). */
export function revokeInvitation(
  invitation: Invitation,
  expectedVersion: number,
  now: Date,
): Result<null, Refusal> {
  return stillOpen(invitation, expectedVersion, now);
}

/** Whether the invited person, holding an old link, is sent another mail. Nobody is told whether one was sent. */
export function mayAskAgain(invitation: Invitation, now: Date): boolean {
  const state = invitationState(invitation, now);
  const quiet = now.getTime() - invitation.sentAt.getTime() < QUIET_MINUTES * MINUTE_MS;
  return (state === 'OPEN' || state === 'EXPIRED') && !quiet && invitation.sendings < MAX_SENDINGS;
}

function stillOpen(invitation: Invitation, expectedVersion: number, now: Date): Result<null, Refusal> {
  if (invitation.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: invitation.version });
  }
  const state = invitationState(invitation, now);
  return state === 'OPEN' || state === 'EXPIRED' ? ok(null) : refused('WRONG_STATE');
}
