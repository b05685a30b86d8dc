import type { ReviewDetailFragment } from '@kalaka/contract';
import type { Words } from '@kalaka/ui';
import type { Fact } from '@kalaka/ui/record';

/** Hours of work to the half hour or so: "2.5 h", "2,5 óra". */
export const hoursOf = (minutes: number, language: string, t: Words): string =>
  t('activityReview.hours', {
    hours: new Intl.NumberFormat(language === 'hu' ? 'hu' : 'en-GB', { maximumFractionDigits: 1 }).format(
      minutes / 60,
    ),
  });

interface Said {
  readonly t: Words;
  readonly language: string;
  readonly day: (date: string) => string;
  readonly money: (of: { amount: string; currency: string }) => string;
}

/** What is told of an activity, as terms and values; what nobody told is left out, except how many people came. */
export function factsOf(one: ReviewDetailFragment, { t, language, day, money }: Said): Fact[] {
  const hours = (minutes: number | null) => (minutes ? hoursOf(minutes, language, t) : null);
  const rows: [string, string | null | undefined][] = [
    ['day', [day(one.happenedOn), one.startsAt?.slice(0, 5)].filter(Boolean).join(', ')],
    ['kind', one.typeName?.text ?? t(`activities.type.${one.type}`)],
    ['program', one.program?.title.text],
    ['others', one.coOrganizers.map(({ name }) => name.text).join(', ')],
    ['place', [one.place, one.districtName?.text].filter(Boolean).join(', ')],
    ['lasted', one.minutes ? t('activityReview.minutes', { minutes: one.minutes }) : null],
    ['people', one.reach === null ? t('activityReview.unknown') : String(one.reach)],
    ['staff', hours(one.staffMinutes)],
    ['volunteers', hours(one.volunteerMinutes)],
    ['inKind', one.inKind && money(one.inKind)],
    ['provisions', one.provisions.map((need) => t(`activities.provision.${need}`)).join(', ')],
    [
      'loggedBy',
      one.loggedBy && t('activityReview.by', { name: one.loggedBy, day: day(one.loggedAt.slice(0, 10)) }),
    ],
  ];
  return rows.flatMap(([key, value]) => (value ? [{ term: t(`activityReview.fact.${key}`), value }] : []));
}

/** Who the people were, one line for each way of telling them apart: "Age: 14 to 17: 3, not asked: 2". */
export function groupsOf({ reachBy }: ReviewDetailFragment, t: Words): { term: string; value: string }[] {
  const name = (dimension: string, code: string) =>
    code === 'NOT_ASKED'
      ? t('activities.notAsked')
      : dimension === 'AGE'
        ? t(`activities.age.${code}`)
        : dimension === 'ROLE'
          ? t(`activities.role.${code}`)
          : t(`organizations.targetGroup.${code}`);
  return ['TARGET_GROUP', 'AGE', 'ROLE'].flatMap((dimension) => {
    const counts = reachBy.filter((one) => one.dimension === dimension && one.count > 0);
    if (counts.length === 0) return [];
    const value = counts.map(({ code, count }) => `${name(dimension, code)}: ${count}`).join(', ');
    return [{ term: t(`activities.dimension.${dimension}`), value }];
  });
}
