import { FAILURE_WINDOW_MINUTES, refused, type Refusal, type Refused } from '@kalaka/domain';
import type { EntityManager } from 'typeorm';

/** Mails asked for within the window: a stranger must not fill a mailbox. Wrong codes are bounded by the domain's rule. */
export const MAILS = { perAccount: 5, perAddress: 1_200 } as const;

export interface Who {
  emailHash: Buffer;
  addressHash: Buffer;
}

export interface FailureMoments {
  ofAccount: Date[];
  ofAddress: Date[];
}

/**
 * Wrong codes of the last minutes, read under a lock, so that fifty guesses at once are counted one after the other.
 * The lock ends with the transaction; always address first, so two requests never wait for each other.
 */
export async function recentFailures(manager: EntityManager, who: Who, now: Date): Promise<FailureMoments> {
  await lock(manager, who);
  const [row] = (await manager.query(
    `SELECT array(SELECT failed_at FROM sign_in_failures WHERE email_hash = $1 AND failed_at > $3) AS "ofAccount",
            array(SELECT failed_at FROM sign_in_failures WHERE address_hash = $2 AND failed_at > $3) AS "ofAddress"`,
    [who.emailHash, who.addressHash, windowStart(now)],
  )) as FailureMoments[];
  return row ?? { ofAccount: [], ofAddress: [] };
}

export async function recordFailure(manager: EntityManager, who: Who, now: Date): Promise<void> {
  await manager.query(
    'INSERT INTO sign_in_failures (email_hash, address_hash, failed_at) VALUES ($1, $2, $3)',
    [who.emailHash, who.addressHash, now],
  );
}

/** How often a way in was asked for within the window, for this mail address and from this internet address. */
export async function recentRequests(
  manager: EntityManager,
  who: Who,
  now: Date,
): Promise<{ account: number; address: number }> {
  await lock(manager, who);
  const [row] = (await manager.query(
    `SELECT (SELECT count(*) FROM sign_in_attempts WHERE email_hash = $1 AND created_at > $3)::int AS account,
            (SELECT count(*) FROM sign_in_attempts WHERE address_hash = $2 AND created_at > $3)::int AS address`,
    [who.emailHash, who.addressHash, windowStart(now)],
  )) as { account: number; address: number }[];
  return row ?? { account: 0, address: 0 };
}

export const tooManyTries = (): Refused<Refusal> =>
  refused('TOO_MANY_TRIES', undefined, { minutes: FAILURE_WINDOW_MINUTES });

const windowStart = (now: Date): Date => new Date(now.getTime() - FAILURE_WINDOW_MINUTES * 60_000);

async function lock(manager: EntityManager, who: Who): Promise<void> {
  for (const hash of [who.addressHash, who.emailHash]) {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [hash.readBigInt64BE(0).toString()]);
  }
}
