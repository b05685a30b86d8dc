import type { SponsorshipFactsFragment } from '@kalaka/contract';
import type { StatusKind, Words } from '@kalaka/ui';
import type { Fact } from '@kalaka/ui/record';
import { moneyWords } from '../../shell/words/money-words';
import { percentOf } from './per-cent';

/** The shape of each standing; its word is `sponsorships.standing.<CODE>`. */
const SHAPE: Readonly<Record<string, StatusKind>> = {
  PROPOSED: 'wait',
  LATER: 'later',
  RUNNING: 'on',
  RAN_OUT: 'late',
  ENDED: 'done',
  SPONSOR_GONE: 'late',
  DECLINED: 'no',
  WITHDRAWN: 'draft',
};
export const standingShape = (standing: string): StatusKind => SHAPE[standing] ?? 'draft';

/** What both sides agreed on, as terms and values; money only where the reader was given it. */
export function sponsorshipTerms(
  one: SponsorshipFactsFragment,
  t: Words,
  say: { readonly language: string; readonly day: (date: string) => string },
): Fact[] {
  const { sponsor, sponsee, scope, ceiling, feeBasisPoints, reason, agreement } = one;
  const last = one.endedOn ?? one.to;
  const rows: (Fact | null)[] = [
    { term: t('sponsorships.sponsor'), value: sponsor.name.text, link: ['/organizations', sponsor.id] },
    { term: t('sponsorships.sponsee'), value: sponsee.name.text, link: ['/organizations', sponsee.id] },
    { term: t('sponsorships.from'), value: say.day(one.from) },
    { term: t('sponsorships.to'), value: say.day(last) },
    {
      term: t('sponsorships.scope'),
      value: scope.map(({ name }) => name).join(' · ') || t('sponsorships.everything'),
    },
    ceiling && { term: t('sponsorships.ceiling'), value: moneyWords(ceiling, say.language) },
    typeof feeBasisPoints === 'number'
      ? {
          term: t('sponsorships.fee'),
          value: feeBasisPoints
            ? t('sponsorships.feePercent', { percent: percentOf(feeBasisPoints) })
            : t('sponsorships.noFee'),
        }
      : null,
    agreement ? { term: t('sponsorships.agreement'), value: agreement.name, href: agreement.url } : null,
    reason ? { term: t('sponsorships.reason'), value: reason } : null,
  ];
  return rows.filter((row) => row !== null);
}
