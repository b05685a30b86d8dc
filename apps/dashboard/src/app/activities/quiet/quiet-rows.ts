import type { DeskQuery } from '@kalaka/contract';
import type { TaskRow, Words } from '@kalaka/ui';

export type QuietMember = DeskQuery['quietMembers']['members'][number];

/** The rhythm of a member as people say it; a week that is sometimes a day shorter is a week. */
export function rhythmWords(
  { usualDays, isOwn }: Pick<QuietMember, 'usualDays' | 'isOwn'>,
  t: Words,
): string {
  const near = (days: number, by: number) => Math.abs(usualDays - days) <= by;
  const name = !isOwn
    ? 'NONE'
    : usualDays <= 1
      ? 'DAY'
      : near(7, 1)
        ? 'WEEK'
        : near(14, 1)
          ? 'TWO_WEEKS'
          : near(30, 2)
            ? 'MONTH'
            : 'DAYS';
  return t(`desk.quiet.usual.${name}`, { days: usualDays });
}

/** The rows of "Gone quiet": who, what is usual for them, and for how long there was nothing. */
export function quietRows(members: readonly QuietMember[], shown: string, t: Words): TaskRow[] {
  return members.map((one) => ({
    id: `QUIET ${one.organization.id}`,
    title: one.organization.name.text,
    lang: one.organization.name.language,
    sub: one.lastActivityOn
      ? t('desk.quiet.nothing', { usual: rhythmWords(one, t), days: one.silentDays })
      : t('desk.quiet.nothingEver', { days: one.silentDays }),
    tile: { id: one.organization.id, name: one.organization.name.text },
    link: '/',
    queryParams: { show: one.organization.id },
    current: one.organization.id === shown,
    status: { kind: 'quiet', label: t('desk.quiet.days', { days: one.silentDays }) },
  }));
}
