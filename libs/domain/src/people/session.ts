const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** On a device of one's own a session lasts this many days after its last use. */
export const OWN_DEVICE_DAYS = 30;
/** On a shared device it ends this many hours after sign-in, used or not. */
export const SHARED_DEVICE_HOURS = 8;
/** `lastSeenAt` is written at most this often, so that reading a page costs no write. */
export const TOUCH_MINUTES = 10;

export interface SessionFacts {
  readonly sharedDevice: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
}

/** The moment at which the session ends by itself. */
export function sessionExpiry(
  session: Pick<SessionFacts, 'sharedDevice' | 'createdAt' | 'lastSeenAt'>,
): Date {
  return session.sharedDevice
    ? new Date(session.createdAt.getTime() + SHARED_DEVICE_HOURS * HOUR_MS)
    : new Date(session.lastSeenAt.getTime() + OWN_DEVICE_DAYS * DAY_MS);
}

/**
 * Whether the session opens the door now: not ended by anybody, and not run out.
 */
export function isSessionLive(session: SessionFacts, now: Date): boolean {
  return session.endedAt === null && now < sessionExpiry(session);
}

/** Whether the last use is so long ago that it is worth a write. */
export function touchIsDue(session: Pick<SessionFacts, 'lastSeenAt'>, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= TOUCH_MINUTES * 60_000;
}
