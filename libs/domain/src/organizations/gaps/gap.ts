import type { LocalText } from '../../kernel/local-text.js';
import { daysBetween, type PlainDate } from '../../kernel/plain-date.js';
import type { CapacityField } from '../assessments/assessment.js';

/** OPEN: help is wanted. HELPED: an offer is accepted. DONE: the help was given. */
export const GAP_STATES = ['OPEN', 'HELPED', 'DONE', 'WITHDRAWN'] as const;
export type GapState = (typeof GAP_STATES)[number];

/** DONE counts as a contribution of the helper. */
export const OFFER_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export interface HelpOffer {
  readonly id: string;
  readonly organizationId: string;
  readonly text: LocalText;
  readonly state: OfferState;
  readonly offeredOn: PlainDate;
  readonly doneOn: PlainDate | null;
  /** Why it was declined or taken back. */
  readonly reason: string | null;
}

/** A field in which a member wants help, in its own words. */
export interface Gap {
  readonly id: string;
  readonly organizationId: string;
  readonly field: CapacityField;
  readonly text: LocalText;
  readonly state: GapState;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly offers: readonly HelpOffer[];
  readonly version: number;
}

/** Days after which the coordination looks for help itself. */
export const GAP_ALERT_DAYS = 30;

/** Whether somebody offers, or gives, help. */
export const hasOffer = ({ offers }: Pick<Gap, 'offers'>): boolean =>
  offers.some(({ state }) => state === 'OFFERED' || state === 'ACCEPTED');

/** Open for more than 30 days and nobody has offered help. */
export function isOverdue(gap: Pick<Gap, 'state' | 'openedOn' | 'offers'>, today: PlainDate): boolean {
  return gap.state === 'OPEN' && !hasOffer(gap) && daysBetween(gap.openedOn, today) > GAP_ALERT_DAYS;
}
