import { daysBetween, type PlainDate } from '@kalaka/domain';
import type { StatusKind, TaskRow, Words } from '@kalaka/ui';

interface Named {
  readonly id: string;
  readonly name: { readonly text: string; readonly language: string };
}
/** One thing that waits for the coordinator, as the API says it. */
export interface DueItem {
  readonly kind: string;
  readonly since: PlainDate;
  readonly organization: Named;
}
/** One change of the record, as far as the desk tells it. */
export interface RecentEvent {
  readonly id: string;
  readonly at: string;
  readonly event: string;
  readonly actor?: { readonly name: string } | null;
  readonly organization?: Named | null;
  readonly subjectName?: { readonly text: string } | null;
}

/** What a paused member is: nobody's turn, but somebody should look. */
const SHAPES: Readonly<Record<string, StatusKind>> = {
  SUSPENDED: 'quiet',
  PAPER_EXPIRED: 'late',
  PAPER_EXPIRING: 'part',
  OFFICER_ENDING: 'part',
};
/** Dated ahead: by that day something is needed. */
const AHEAD: ReadonlySet<string> = new Set(['PAPER_EXPIRING', 'OFFICER_ENDING']);

/** The rows of "Due now": what to do, about whom, for how long it has waited. Nobody to sign comes after what is dated. */
export function dueRows(
  due: readonly DueItem[],
  unofficered: readonly Named[],
  facts: { readonly today: PlainDate; readonly shown: string; readonly t: Words },
): TaskRow[] {
  const { today, shown, t } = facts;
  const row = (organization: Named, what: string, status: TaskRow['status']): TaskRow => ({
    id: `${what} ${organization.id}`,
    title: t(`today.due.${what}`),
    sub: organization.name.text,
    tile: { id: organization.id, name: organization.name.text },
    link: '/',
    queryParams: { show: organization.id },
    current: organization.id === shown,
    status,
  });
  return [
    ...due.map(({ organization, kind, since }) =>
      row(organization, kind, {
        kind: SHAPES[kind] ?? 'turn',
        label: AHEAD.has(kind)
          ? t('today.until', { days: Math.max(0, daysBetween(today, since)) })
          : t('today.waits', { days: Math.max(0, daysBetween(since, today)) }),
      }),
    ),
    ...unofficered.map((organization) =>
      row(organization, 'OFFICER', { kind: 'turn', label: t('today.always') }),
    ),
  ];
}

/** Mail that did not arrive comes first: whoever waits for it does not know that it was written. */
export const mailRows = (failedMails: number, t: Words): TaskRow[] =>
  failedMails === 0
    ? []
    : [
        {
          id: 'MAILS',
          title: t('today.due.MAILS', { count: failedMails }),
          sub: t('today.due.MAILS.sub'),
          link: '/people/mails',
          status: { kind: 'late', label: t('today.due.MAILS.state') },
        },
      ];

/** Rows of the record, newest first; each leads to the organization that it is about. */
export function recentRows(
  events: readonly RecentEvent[],
  facts: {
    readonly shown: string;
    readonly t: Words;
    readonly when: (at: string) => string;
    /** New ones carry the star; of older ones only the day is said. */
    readonly fresh?: boolean;
  },
): TaskRow[] {
  const firstShown = events.find(({ organization }) => organization?.id === facts.shown)?.id;
  return events.map(({ id, at, event, actor, organization, subjectName }) => ({
    id,
    title: facts.t(`event.${event}`),
    sub: [facts.fresh ? '' : facts.when(at), organization?.name.text ?? subjectName?.text, actor?.name]
      .filter(Boolean)
      .join(' · '),
    link: organization ? '/' : undefined,
    queryParams: organization ? { show: organization.id } : undefined,
    current: id === firstShown,
    status: facts.fresh ? { kind: 'new' as const, label: facts.when(at) } : undefined,
  }));
}
