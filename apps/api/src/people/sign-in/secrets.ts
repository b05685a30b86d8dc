import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Injection token of the installation's secret (SESSION_SECRET). */
export const SIGN_IN_SECRET = Symbol('SIGN_IN_SECRET');

export const SIX_DIGITS = 1_000_000;

/**
 * Everything secret about signing in. The code and the link of an attempt are derived from its id and the installation's
 * secret, so the job that writes the mail carries the id alone and neither the database nor the queue ever holds a
 * value with which somebody could sign in.
 */
export class SignInSecrets {
  constructor(private readonly secret: string) {}

  /** Six digits, leading zeros kept. */
  code(attemptId: string): string {
    const number = this.keyed('code', attemptId).readUInt32BE(0) % SIX_DIGITS;
    return String(number).padStart(6, '0');
  }

  /** 256 bits, fit for an address. */
  linkToken(attemptId: string): string {
    return this.keyed('link', attemptId).toString('base64url');
  }

  /** Each sending has a secret of its own, so that the newest mail alone opens the door. */
  invitationToken(invitationId: string, sending: number): string {
    return this.keyed('invitation', `${invitationId}:${sending}`).toString('base64url');
  }

  /** Six digits could be guessed back from a plain hash; a keyed one tells nothing without the secret. */
  codeHash(attemptId: string, code: string): Buffer {
    return this.keyed('code-hash', `${attemptId}:${code}`);
  }

  linkHash(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }

  /** Mail and internet addresses are counted, not kept. */
  addressHash(kind: 'mail' | 'internet', address: string): Buffer {
    return this.keyed(kind, address);
  }

  private keyed(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.secret).update(`kalaka/${purpose}/${text}`).digest();
  }
}

/** A new session token: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b);
