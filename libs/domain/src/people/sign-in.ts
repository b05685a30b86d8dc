import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';

/** How long a link and its code open the door, in minutes. */
export const SIGN_IN_MINUTES = 15;
/** The window in which wrong codes are counted, in minutes. */
export const FAILURE_WINDOW_MINUTES = 15;
/** Wrong codes per account and per internet address within the window. */
export const MAX_FAILURES_PER_ACCOUNT = 10;
export const MAX_FAILURES_PER_ADDRESS = 100;
export const CODE_DIGITS = 6;

const MINUTE_MS = 60_000;
const CODES = 10 ** CODE_DIGITS;

/**
 * A code of six digits. `random` gives unsigned 32-bit numbers; those of the ragged end are thrown away, so that every
 * code is as likely as any other.
 */
export function signInCode(random: () => number): string {
  const fair = Math.floor(2 ** 32 / CODES) * CODES;
  let number = random();
  while (number >= fair) number = random();
  return String(number % CODES).padStart(CODE_DIGITS, '0');
}

/** The code as a person typed it, without spaces, dots and dashes; null when it is not six digits. */
export function typedCode(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 40) return null;
  const digits = raw.normalize('NFKC').replace(/[\s.\-‐-–]/gu, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

export function signInExpiry(askedAt: Date): Date {
  return new Date(askedAt.getTime() + SIGN_IN_MINUTES * MINUTE_MS);
}

/** Moments of wrong codes within the window, newest in any place. */
export interface Failures {
  readonly ofAccount: readonly Date[];
  readonly ofAddress: readonly Date[];
}

/**
 * Whether a code or link may be tried now. It is a delay, not a lock-out: the first failure that leaves the window makes
 * room again, and a link from the mailbox (which nobody can guess) is never held up by failures of the account.
 * Refusal TOO_MANY_TRIES with the minutes to wait.
 */
export function mayTry(failures: Failures, means: 'CODE' | 'LINK', now: Date): Result<null, Refusal> {
  const account = means === 'CODE' ? freeAt(failures.ofAccount, MAX_FAILURES_PER_ACCOUNT, now) : now;
  const address = freeAt(failures.ofAddress, MAX_FAILURES_PER_ADDRESS, now);
  const free = account > address ? account : address;
  if (free <= now) return ok(null);
  return refused('TOO_MANY_TRIES', undefined, {
    minutes: Math.ceil((free.getTime() - now.getTime()) / MINUTE_MS),
  });
}

function freeAt(failures: readonly Date[], limit: number, now: Date): Date {
  const windowMs = FAILURE_WINDOW_MINUTES * MINUTE_MS;
  const recent = failures
    .map((moment) => moment.getTime())
    .filter((moment) => moment > now.getTime() - windowMs)
    .sort((a, b) => b - a);
  const blocking = recent[limit - 1];
  return blocking === undefined ? now : new Date(blocking + windowMs);
}

/** What is known of a way in when somebody uses it; `matches` is the result of a comparison in constant time. */
export interface SignInAttempt {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly matches: boolean;
}

/** Refusals: CODE_WRONG (also when nothing was asked for, so that nobody learns it), CODE_EXPIRED (late or used). */
export function useSignIn(attempt: SignInAttempt | null, now: Date): Result<null, Refusal> {
  if (attempt === null || !attempt.matches) return refused('CODE_WRONG', 'code');
  return attempt.usedAt !== null || attempt.expiresAt <= now ? refused('CODE_EXPIRED', 'code') : ok(null);
}
