import { daysBetween, type PlainDate } from '../../kernel/plain-date.js';

/**
 * When a member has gone quiet, measured against its own rhythm and never against that of others. The figures are data,
 * because the screen that says "quiet" also says why.
 */
export interface QuietRule {
  /** Quiet after so many times the usual gap … */
  readonly times: number;
  /** … and after more days than these, however often the member is active otherwise. */
  readonly floorDays: number;
  /** So many gaps make a rhythm; with fewer `usualDays` counts. */
  readonly leastGaps: number;
  /** The usual gap of a member whose own rhythm is not known yet. */
  readonly usualDays: number;
}

export const QUIET_RULE: QuietRule = Object.freeze({ times: 2, floorDays: 21, leastGaps: 3, usualDays: 30 });

/** How many of the newest days of activity make the rhythm: it follows a member that changes its habits. */
export const RHYTHM_DAYS = 20;

export interface Rhythm {
  /** Days from one activity to the next, as a rule. */
  readonly usualDays: number;
  /** Whether that is the member's own rhythm; else it is the one that counts for everybody. */
  readonly isOwn: boolean;
}

/** What is known of a member: the days on which it did something, alone or with others, in any order. */
export interface MemberDays {
  readonly activeOn: readonly PlainDate[];
  /** First day of the membership, or of the log of the network: silence cannot be older than that. */
  readonly memberSince: PlainDate;
}

export interface Silence extends Rhythm {
  readonly lastActivityOn: PlainDate | null;
  readonly silentDays: number;
  /** It is quiet once it has been silent for more days than these. */
  readonly quietAfterDays: number;
}

/** The median of the gaps between days of activity; several activities on one day are one. */
export function rhythmOf(activeOn: readonly PlainDate[], rule: QuietRule = QUIET_RULE): Rhythm {
  const days = [...new Set(activeOn)].sort().slice(-RHYTHM_DAYS);
  const gaps = days
    .slice(1)
    .map((day, place) => daysBetween(days[place] ?? day, day))
    .sort((a, b) => a - b);
  if (gaps.length < rule.leastGaps) return { usualDays: rule.usualDays, isOwn: false };
  return { usualDays: median(gaps), isOwn: true };
}

/** How long a member has been silent, and from when on that is not like it. Days to come are no activity yet. */
export function silenceOf(member: MemberDays, today: PlainDate, rule: QuietRule = QUIET_RULE): Silence {
  const past = member.activeOn.filter((day) => day <= today);
  const rhythm = rhythmOf(past, rule);
  const lastActivityOn = past.reduce<PlainDate | null>(
    (last, day) => (last && last > day ? last : day),
    null,
  );
  // Who was active before the membership began is not silent since then, but since it began at the earliest.
  const since = [lastActivityOn ?? member.memberSince, member.memberSince].sort().at(-1) ?? today;
  return {
    ...rhythm,
    lastActivityOn,
    silentDays: Math.max(0, daysBetween(since, today)),
    quietAfterDays: Math.max(rule.floorDays, rule.times * rhythm.usualDays),
  };
}

export const isQuiet = ({ silentDays, quietAfterDays }: Silence): boolean => silentDays > quietAfterDays;

/** What a coordinator may do about it. WAIT: they were written to a few days ago. */
export const QUIET_STEPS = ['WRITE', 'WAIT', 'CALL'] as const;
export type QuietStep = (typeof QUIET_STEPS)[number];

/** So long an answer may take. */
export const ANSWER_DAYS = 7;

export interface ContactFacts {
  /** When the coordination last wrote to them. */
  readonly lastContactOn: PlainDate | null;
  /** Somebody there has an account and can be written to. */
  readonly canBeReached: boolean;
}

/** A letter that changed nothing is not followed by another letter. */
export function quietStep(silence: Silence, contact: ContactFacts, today: PlainDate): QuietStep {
  if (!contact.canBeReached) return 'CALL';
  const { lastContactOn } = contact;
  if (lastContactOn === null) return 'WRITE';
  if (daysBetween(lastContactOn, today) <= ANSWER_DAYS) return 'WAIT';
  return daysBetween(lastContactOn, today) < silence.silentDays ? 'CALL' : 'WRITE';
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
