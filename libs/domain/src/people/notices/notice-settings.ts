import { isCode } from '../../kernel/codes.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Role } from '../../access/roles.js';

/**
 * What the hub writes to people about. PERIOD_DUE: reports of the own organization are due. SENT_BACK: a report came back
 * with a question. REVIEW: reports wait for the coordination. QUIET: members have gone quiet.
 */
export const NOTICE_SUBJECTS = ['PERIOD_DUE', 'SENT_BACK', 'REVIEW', 'QUIET'] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

/** NOW: with the next mail of the day. DIGEST: with the mail of the week. NEVER: it stands on the first screen all the same. */
export const NOTICE_LEVELS = ['NOW', 'DIGEST', 'NEVER'] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

/** Whom a subject concerns at all. */
export const NOTICE_ROLES: Readonly<Record<NoticeSubject, readonly Role[]>> = Object.freeze({
  PERIOD_DUE: ['AO', 'ED'],
  SENT_BACK: ['AO', 'ED'],
  REVIEW: ['COORD'],
  QUIET: ['COORD'],
});

/** When and about what somebody wants to be written to. `HH:MM`, by the clock of the network. */
export interface NoticeSettings {
  readonly levels: Readonly<Record<NoticeSubject, NoticeLevel>>;
  /** No mail from then … */
  readonly quietFrom: string;
  /** … until then, also over midnight; the same time twice is no quiet hours at all. */
  readonly quietTo: string;
}

/** At once only what is addressed to somebody and has a date. */
export const DEFAULT_NOTICES: NoticeSettings = Object.freeze({
  levels: Object.freeze({ PERIOD_DUE: 'NOW', SENT_BACK: 'DIGEST', REVIEW: 'DIGEST', QUIET: 'DIGEST' }),
  quietFrom: '20:00',
  quietTo: '07:00',
});

/** What somebody chose, over what is usual; what is kept of an older version or not known is left out. */
export function completeNotices(chosen: {
  readonly levels?: Partial<Record<string, unknown>>;
  readonly quietFrom?: string;
  readonly quietTo?: string;
}): NoticeSettings {
  const levels = Object.fromEntries(
    NOTICE_SUBJECTS.map((subject) => {
      const level = chosen.levels?.[subject];
      return [subject, isCode(NOTICE_LEVELS, level) ? level : DEFAULT_NOTICES.levels[subject]];
    }),
  ) as Record<NoticeSubject, NoticeLevel>;
  const { quietFrom = DEFAULT_NOTICES.quietFrom, quietTo = DEFAULT_NOTICES.quietTo } = chosen;
  return { levels, quietFrom, quietTo };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface GivenNotices {
  readonly levels: readonly { readonly subject: string; readonly level: string }[];
  readonly quietFrom: string;
  readonly quietTo: string;
}

/** Refusals: UNKNOWN_CODE, NOT_A_TIME. */
export function saveNotices(before: NoticeSettings, given: GivenNotices): Result<NoticeSettings, Refusal> {
  const levels = { ...before.levels };
  for (const [index, { subject, level }] of given.levels.entries()) {
    if (!isCode(NOTICE_SUBJECTS, subject)) return refused('UNKNOWN_CODE', `levels[${index}].subject`);
    if (!isCode(NOTICE_LEVELS, level)) return refused('UNKNOWN_CODE', `levels[${index}].level`);
    levels[subject] = level;
  }
  const { quietFrom, quietTo } = given;
  if (!TIME.test(quietFrom)) return refused('NOT_A_TIME', 'quietFrom');
  if (!TIME.test(quietTo)) return refused('NOT_A_TIME', 'quietTo');
  return ok({ levels, quietFrom, quietTo });
}

/** Whether it is a time at which this person wants no mail. */
export function inQuietHours({ quietFrom, quietTo }: NoticeSettings, time: string): boolean {
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? quietFrom <= time && time < quietTo : quietFrom <= time || time < quietTo;
}
