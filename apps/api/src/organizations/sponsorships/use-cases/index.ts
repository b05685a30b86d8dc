import { AcceptSponsorship } from './accept-sponsorship.js';
import { AttachAgreement } from './attach-agreement.js';
import { DeclineSponsorship } from './decline-sponsorship.js';
import { EndSponsorship } from './end-sponsorship.js';
import { ProposeSponsorship } from './propose-sponsorship.js';
import { SponsorshipSteps } from './sponsorship-steps.js';
import { WithdrawSponsorship } from './withdraw-sponsorship.js';

export const SPONSORSHIP_USE_CASES = [
  AcceptSponsorship,
  AttachAgreement,
  DeclineSponsorship,
  EndSponsorship,
  ProposeSponsorship,
  SponsorshipSteps,
  WithdrawSponsorship,
];

export {
  AcceptSponsorship,
  AttachAgreement,
  DeclineSponsorship,
  EndSponsorship,
  ProposeSponsorship,
  SponsorshipSteps,
  WithdrawSponsorship,
};
