import { AcceptOffer, DeclineOffer } from './answer-offer.js';
import { FinishHelp } from './finish-help.js';
import { GapSteps } from './gap-steps.js';
import { OfferHelp } from './offer-help.js';
import { OpenGap } from './open-gap.js';
import { WithdrawGap } from './withdraw-gap.js';
import { WithdrawOffer } from './withdraw-offer.js';

export const GAP_USE_CASES = [
  AcceptOffer,
  DeclineOffer,
  FinishHelp,
  GapSteps,
  OfferHelp,
  OpenGap,
  WithdrawGap,
  WithdrawOffer,
];

export { AcceptOffer, DeclineOffer, FinishHelp, GapSteps, OfferHelp, OpenGap, WithdrawGap, WithdrawOffer };
