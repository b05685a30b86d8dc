import { cleanText } from '../../kernel/clean-text.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/** How long a challenge waits for its answer, in minutes. */
export const CHALLENGE_MINUTES = 5;
export const MAX_PASSKEYS = 20;

const PASSKEY_NAME = { max: 60, required: true } as const;

/** Why the authenticator was asked: to make a passkey, or to come in with one. */
export const CHALLENGE_PURPOSES = ['ADD', 'SIGN_IN'] as const;
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number];

export interface PasskeyChallenge {
  readonly purpose: ChallengePurpose;
  /** Whose passkey is being made; null when somebody comes in. */
  readonly accountId: string | null;
  readonly expiresAt: Date;
}

export function challengeExpiry(askedAt: Date): Date {
  return new Date(askedAt.getTime() + CHALLENGE_MINUTES * 60_000);
}

/**
 * A challenge serves one answer, for what it was asked and for whom. The caller has taken it away already.
 * Refusal: PASSKEY_EXPIRED (late, used, made for something else: nobody learns which).
 */
export function useChallenge(
  challenge: PasskeyChallenge | null,
  use: { readonly purpose: ChallengePurpose; readonly accountId: string | null },
  now: Date,
): Result<null, Refusal> {
  const fits =
    challenge !== null &&
    challenge.purpose === use.purpose &&
    challenge.accountId === use.accountId &&
    challenge.expiresAt > now;
  return fits ? ok(null) : refused('PASSKEY_EXPIRED');
}

/** The person's own name for it, else the device's, else nothing that could mislead. Refusals: those of the text. */
export function passkeyName(typed: unknown, device: string): Result<string, Refusal> {
  const given = typeof typed === 'string' && typed.trim() !== '' ? typed : device || 'Passkey';
  const name = cleanText(given, PASSKEY_NAME);
  return name.ok ? name : { ok: false, refusal: under('name', name.refusal) };
}

/** Refusals: REQUIRED and the others of a text. */
export function renamedPasskey(typed: unknown): Result<string, Refusal> {
  const name = cleanText(typed, PASSKEY_NAME);
  return name.ok ? name : { ok: false, refusal: under('name', name.refusal) };
}

/** Refusal: TOO_MANY. */
export function mayAddPasskey(held: number): Result<null, Refusal> {
  return held < MAX_PASSKEYS ? ok(null) : refused('TOO_MANY', undefined, { max: MAX_PASSKEYS });
}
