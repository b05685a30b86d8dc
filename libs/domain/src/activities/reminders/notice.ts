import {
  inQuietHours,
  NOTICE_SUBJECTS,
  type NoticeSettings,
  type NoticeSubject,
} from '../../people/notices/notice-settings.js';

/** One thing that somebody may be written to about. */
export interface NoticeItem {
  readonly subject: NoticeSubject;
  /** What makes it the same thing tomorrow: nobody is told the same thing twice between two digests. */
  readonly key: string;
}

/** When the mail of the day goes out, by the clock of the network, and on which day it is the digest (1 = Monday). */
export const NOTICE_TIME = '07:30';
export const DIGEST_WEEKDAY = 1;
/** More than these nobody reads; the rest is counted. */
export const MOST_TOLD = 7;

/** The clock on the wall of the network. */
export interface WallClock {
  /** `HH:MM` */
  readonly time: string;
  /** 1 = Monday … 7 = Sunday */
  readonly weekday: number;
}

export interface Notice<I extends NoticeItem> {
  readonly digest: boolean;
  /** Grouped by question, in the order of the subjects. */
  readonly groups: readonly { readonly subject: NoticeSubject; readonly items: readonly I[] }[];
  /** How many more there are than the mail says. */
  readonly more: number;
}

/**
 * What one person is written today; null where there is nothing to say, or it is not the time. On the day of the digest
 * everything that stands, on other days only what shall be told at once and was not told before.
 */
export function noticeFor<I extends NoticeItem>(
  person: { readonly settings: NoticeSettings; readonly told: ReadonlySet<string> },
  standing: readonly I[],
  clock: WallClock,
): Notice<I> | null {
  const { settings, told } = person;
  if (clock.time < NOTICE_TIME || inQuietHours(settings, clock.time)) return null;
  const digest = clock.weekday === DIGEST_WEEKDAY;
  const wanted = standing.filter(({ subject, key }) => {
    const level = settings.levels[subject];
    return level === 'NOW' ? !told.has(key) : level === 'DIGEST' && digest;
  });
  if (wanted.length === 0) return null;
  const ordered = NOTICE_SUBJECTS.flatMap((subject) => wanted.filter((one) => one.subject === subject));
  const said = ordered.slice(0, MOST_TOLD);
  const groups = NOTICE_SUBJECTS.map((subject) => ({
    subject,
    items: said.filter((one) => one.subject === subject),
  })).filter(({ items }) => items.length > 0);
  return { digest, groups, more: ordered.length - said.length };
}
