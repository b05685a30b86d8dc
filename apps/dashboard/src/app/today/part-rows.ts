import type { GapFactsFragment, SponsorshipFactsFragment } from '@kalaka/contract';
import { daysBetween, type PlainDate } from '@kalaka/domain';
import type { TaskRow, Words } from '@kalaka/ui';

interface Said {
  readonly today: PlainDate;
  readonly t: Words;
  readonly day: (date: string) => string;
}

/** Rows of the desk about help and sponsorships: what the coordination may have to find, or to settle. */
export function partRows(
  gaps: readonly GapFactsFragment[],
  sponsorships: readonly SponsorshipFactsFragment[],
  { today, t, day }: Said,
): TaskRow[] {
  return [
    ...sponsorships.map((one): TaskRow => {
      const [out, lost] = [one.standing === 'RAN_OUT', one.standing === 'SPONSOR_GONE'];
      return {
        id: `SPONSORSHIP ${one.id}`,
        title: t(`today.due.SPONSORSHIP${lost ? '_LOST' : out ? '_OUT' : ''}`),
        sub: one.sponsee.name.text,
        tile: { id: one.sponsee.id, name: one.sponsee.name.text },
        link: ['/organizations', one.sponsee.id, 'sponsorship', one.id],
        status: {
          kind: out || lost ? 'late' : 'later',
          label: t('today.endsOn', { day: day(one.endedOn ?? one.to) }),
        },
      };
    }),
    ...gaps.map((gap): TaskRow => ({
      id: `GAP ${gap.id}`,
      title: t('today.due.GAP'),
      sub: `${gap.organization.name.text} · ${t(`gaps.field.${gap.field}`)}`,
      tile: { id: gap.organization.id, name: gap.organization.name.text },
      link: ['/organizations/gaps', gap.id],
      status: {
        kind: gap.overdue ? 'late' : 'wait',
        label: t('today.waits', { days: Math.max(0, daysBetween(gap.openedOn, today)) }),
      },
    })),
  ];
}

/** What other members wait for, on the first screen of a member. */
export function waitingRows(
  home: {
    readonly sponsorships: readonly SponsorshipFactsFragment[];
    readonly gaps: readonly GapFactsFragment[];
    readonly peerRequests: readonly {
      readonly id: string;
      readonly organization: { readonly id: string; readonly name: { readonly text: string } };
    }[];
  },
  own: string,
  t: Words,
): TaskRow[] {
  const turn = { kind: 'turn', label: t('organizations.open.yourTurn') } as const;
  return [
    ...home.sponsorships.map((one): TaskRow => {
      const other = one.sponsee.id === own ? one.sponsor : one.sponsee;
      return {
        id: one.id,
        title: t(one.standing === 'SPONSOR_GONE' ? 'today.home.sponsorGone' : 'today.home.sponsorship'),
        sub: other.name.text,
        link: ['/organizations', own, 'sponsorship', one.id],
        status: turn,
      };
    }),
    ...home.gaps.map((gap): TaskRow => ({
      id: gap.id,
      title: t('today.home.help'),
      sub: t(`gaps.field.${gap.field}`),
      link: ['/organizations/gaps', gap.id],
      status: turn,
    })),
    ...home.peerRequests.map(({ id, organization }): TaskRow => ({
      id,
      title: t('today.home.peer'),
      sub: organization.name.text,
      link: ['/organizations', organization.id, 'capacity', 'check'],
      queryParams: { request: id },
      status: turn,
    })),
  ];
}
