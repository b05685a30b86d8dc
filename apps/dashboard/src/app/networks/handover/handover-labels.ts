import type { HandoverFactsFragment } from '@kalaka/contract';
import type { StatusKind, Words } from '@kalaka/ui';
import type { Fact } from '@kalaka/ui/record';

/** A shape for each state, beside its word. */
export const HANDOVER_SHAPE: Readonly<Record<HandoverFactsFragment['state'], StatusKind>> = {
  PREPARED: 'part',
  HANDED_OVER: 'done',
  CANCELLED: 'no',
};

/** Everything that keeps the post from going over now: duties that block, and items that nobody ticked off. */
export function openPoints({ duties, items }: HandoverFactsFragment): number {
  return (
    duties.filter(({ blocks, count }) => blocks && count > 0).length +
    items.filter(({ settledOn }) => !settledOn).length
  );
}

/** The papers of a handover as terms and values. */
export function handoverFacts(
  handover: HandoverFactsFragment,
  t: Words,
  day: (date: string) => string,
): Fact[] {
  const { from, to, changeOn, until, decision, preparedOn, preparedBy, closedOn, closedBy, reason, state } =
    handover;
  const by = (date: string, name: string | null | undefined) =>
    name ? t('networks.handover.by', { day: day(date), name }) : day(date);
  const organization = (one: HandoverFactsFragment['from']) => ({
    value: one.name.text,
    lang: one.name.language,
    link: ['/organizations', one.id],
  });
  return [
    { term: t('networks.handover.from'), ...organization(from) },
    { term: t('networks.handover.to'), ...organization(to) },
    { term: t('networks.handover.changeOn'), value: day(changeOn) },
    { term: t('networks.handover.until'), value: until ? day(until) : t('networks.handover.until.open') },
    {
      term: t('networks.handover.decision'),
      value: t('networks.handover.decision.text', {
        day: day(decision.date),
        rule: t(`networks.decisionRule.${decision.rule}`),
        yes: decision.inFavour,
        no: decision.against,
        abstain: decision.abstain,
      }),
      note: decision.text.text,
    },
    { term: t('networks.handover.prepared'), value: by(preparedOn, preparedBy) },
    ...(closedOn ? [{ term: t(`networks.handover.closed.${state}`), value: by(closedOn, closedBy) }] : []),
    ...(reason ? [{ term: t('networks.handover.reason'), value: reason }] : []),
  ];
}
