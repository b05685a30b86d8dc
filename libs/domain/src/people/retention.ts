/** How long traces of signing in are kept, in days after they stopped to matter. docs/operating.md says the same. */
export const RETENTION_DAYS = Object.freeze({
  /** Links, codes, wrong tries and challenges: the windows that count them are minutes long. */
  attempts: 7,
  /** Sessions that were ended or ran out; the mandate used last is taken from them. */
  sessions: 90,
  /** Invitations that were accepted or taken back, or that nobody used and whose mandate ended. */
  invitations: 90,
  /** Mails of the outbox. */
  mails: 90,
});

export type Kept = keyof typeof RETENTION_DAYS;

/** What stopped to matter before this moment is removed. */
export function keptSince(kind: Kept, now: Date): Date {
  return new Date(now.getTime() - RETENTION_DAYS[kind] * 86_400_000);
}
