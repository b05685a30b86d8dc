import type { EventName } from '../../kernel/events.js';
import type { Currency } from '../../kernel/currency.js';
import type { Money } from '../../kernel/money.js';
import type { ContractObstacle } from '../legal.js';
import type { LegalStatus } from '../vocabulary.js';
import type { Sponsorship, SponsorshipSide, SponsorshipState, SponsorshipTerms } from './sponsorship.js';

/** One side, as far as a sponsorship cares. */
export interface Party {
  readonly id: string;
  readonly legalStatus: LegalStatus | null;
  /** What keeps it from signing with the city today. */
  readonly obstacles: readonly ContractObstacle[];
  readonly isActiveMember: boolean;
  /** Every sponsorship in which it takes part, on either side, those that are over included. */
  readonly sponsorships: readonly Sponsorship[];
}

export interface ProposeFacts {
  readonly sponsor: Party;
  readonly sponsee: Party;
  /** The side that proposes. */
  readonly side: SponsorshipSide;
  readonly currency: Currency;
  /** The most that one sponsor may carry on one day; null where the network has set none. */
  readonly sponsorCeiling: Money | null;
  /** The sponsorship whose terms are to change from the first day on. */
  readonly replaces: Sponsorship | null;
}

/** Terms as somebody typed them. */
export type SponsorshipRequest = {
  readonly [K in keyof SponsorshipTerms]: K extends 'scope' ? unknown : SponsorshipTerms[K];
};

export interface AcceptFacts extends ProposeFacts {
  readonly sponsorship: Sponsorship;
}

/** What a command writes: the fields that change, and the event with its states. */
export interface SponsorshipChanges {
  readonly set: Partial<Omit<Sponsorship, 'id' | 'sponsorId' | 'sponseeId'>> & {
    readonly state: SponsorshipState;
    readonly version: number;
  };
  readonly event: {
    readonly name: EventName;
    readonly from: SponsorshipState | null;
    /** Null for what leaves the state as it is. */
    readonly to: SponsorshipState | null;
  };
}
