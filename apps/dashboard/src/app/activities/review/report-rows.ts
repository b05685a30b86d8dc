import type { DeskQuery } from '@kalaka/contract';
import { daysBetween, type PlainDate } from '@kalaka/domain';
import type { StatusKind, TaskRow, Words } from '@kalaka/ui';

type ReviewDesk = DeskQuery['reviewDesk'];
type Pile = ReviewDesk['waiting'];
type Named = Pile['organizations'][number];

interface Said {
  readonly today: PlainDate;
  readonly t: Words;
  readonly day: (date: string) => string;
}

/** So many names are said, the others are counted. */
const NAMED = 3;

/** Rows of the desk about what members report: each leads to the list with just these reports. */
export function reportRows(desk: ReviewDesk, said: Said): TaskRow[] {
  const { today, t } = said;
  const pile = (
    name: string,
    state: string,
    kind: StatusKind,
    { count, since, organizations }: Pile,
  ): TaskRow[] =>
    count === 0
      ? []
      : [
          {
            id: `REPORTS ${name}`,
            title: t(`desk.due.${name}`, { count }),
            sub: t('desk.due.whose', { names: namesOf(organizations, t) }),
            link: '/activities/review',
            queryParams: { state },
            status: {
              kind,
              label: t('today.waits', { days: Math.max(0, daysBetween(since ?? today, today)) }),
            },
          },
        ];
  return [
    ...desk.periods.filter(({ missing }) => missing.length > 0).map((period) => periodRow(period, said)),
    ...pile('DISPUTED', 'DISPUTED', 'late', desk.disputed),
    ...pile('WAITING', 'REPORTED', 'turn', desk.waiting),
    ...pile('SENT_BACK', 'SENT_BACK', 'wait', desk.sentBack),
  ];
}

const SHAPES: Readonly<Record<string, StatusKind>> = { SOON: 'later', TODAY: 'turn', LATE: 'late' };

function periodRow(period: ReviewDesk['periods'][number], { today, t, day }: Said): TaskRow {
  const { stage, dueOn, missing } = period;
  const days = daysBetween(today, dueOn);
  return {
    id: `PERIOD ${period.id}`,
    title: t(`desk.due.PERIOD_${stage}`, { missing: missing.length }),
    sub: t('desk.due.period', {
      from: day(period.from),
      to: day(period.to),
      names: namesOf(missing, t),
    }),
    link: '/activities/review',
    queryParams: { state: 'ALL', from: period.from, to: period.to },
    status: {
      kind: SHAPES[stage] ?? 'turn',
      label: stage === 'LATE' ? t('desk.due.late', { days: -days }) : t('today.until', { days }),
    },
  };
}

function namesOf(organizations: readonly Named[], t: Words): string {
  const names = organizations
    .slice(0, NAMED)
    .map(({ name }) => name.text)
    .join(', ');
  const more = organizations.length - NAMED;
  return more > 0 ? t('desk.names.more', { names, count: more }) : names;
}
