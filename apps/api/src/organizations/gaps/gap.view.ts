import {
  audiencesOf,
  can,
  hasOffer,
  isOverdue,
  type Actor,
  type Operation,
  type PlainDate,
} from '@kalaka/domain';
import { redact } from '../../platform/access/index.js';
import { Gap, HelpOffer } from './model/gap.model.js';

/** As the SQL of a page builds it. */
export type GapRow = Omit<Gap, 'hasOffer' | 'overdue' | 'allowed' | 'offers'> & {
  offers: Omit<HelpOffer, 'allowed'>[];
};

/** What is derived is added; why an offer was declined is for those two and the coordination. */
export function gapSeen(actor: Actor | null, row: GapRow, today: PlainDate): Gap {
  const networkId = actor?.networkId;
  const mine = (organizationId: string) => audiencesOf(actor, { networkId, organizationId });
  const insider = mine(row.organization.id).has('OWN');
  const mayTo = (operation: Operation, organizationId: string): boolean =>
    can(actor, operation, { networkId, organizationId });
  const facts = {
    state: row.state,
    openedOn: row.openedOn,
    offers: row.offers as unknown as Parameters<typeof hasOffer>[0]['offers'],
  };
  const owner = (operation: Operation) => mayTo(operation, row.organization.id);
  const own = actor?.organizationId ?? '';
  const offered = row.offers.some(
    ({ organization, state }) => organization.id === own && state === 'OFFERED',
  );
  const open = row.state === 'OPEN';
  const steps: [Operation, boolean][] = [
    ['gap.withdraw', open && owner('gap.withdraw')],
    ['gap.finish', row.state === 'HELPED' && owner('gap.finish')],
    ['gap.offer', open && !offered && own !== row.organization.id && mayTo('gap.offer', own)],
  ];
  return {
    ...row,
    hasOffer: hasOffer(facts),
    overdue: isOverdue(facts, today),
    allowed: steps.filter(([, may]) => may).map(([operation]) => operation),
    offers: row.offers.map((offer) => {
      const full = { ...offer, allowed: offerSteps(row, offer, mayTo) };
      return insider ? full : redact(HelpOffer, full, mine(offer.organization.id));
    }),
  };
}

function offerSteps(
  gap: GapRow,
  { state, organization }: Pick<HelpOffer, 'state' | 'organization'>,
  mayTo: (operation: Operation, organizationId: string) => boolean,
): Operation[] {
  const answers =
    state === 'OFFERED' && gap.state === 'OPEN' && mayTo('gap.answerOffer', gap.organization.id);
  const waits = state === 'OFFERED' || state === 'ACCEPTED';
  return [
    ...(answers ? (['gap.answerOffer'] as const) : []),
    ...(waits && mayTo('gap.withdrawOffer', organization.id) ? (['gap.withdrawOffer'] as const) : []),
  ];
}
