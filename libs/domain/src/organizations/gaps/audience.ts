import type { Audience } from '../../access/audience.js';
import type { Gap, HelpOffer } from './gap.js';

/** Gaps ask the members for help, so members read them; they are nobody's business outside the network. */
export const gapAudience: Readonly<Record<keyof Gap, Audience>> = Object.freeze({
  id: 'NETWORK',
  organizationId: 'NETWORK',
  field: 'NETWORK',
  text: 'NETWORK',
  state: 'NETWORK',
  openedOn: 'NETWORK',
  closedOn: 'NETWORK',
  offers: 'NETWORK',
  version: 'NETWORK',
});

export const helpOfferAudience: Readonly<Record<keyof HelpOffer, Audience>> = Object.freeze({
  id: 'NETWORK',
  organizationId: 'NETWORK',
  text: 'NETWORK',
  state: 'NETWORK',
  offeredOn: 'NETWORK',
  doneOn: 'NETWORK',
  reason: 'OWN',
});
