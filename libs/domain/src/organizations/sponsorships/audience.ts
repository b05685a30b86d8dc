import type { Audience } from '../../access/audience.js';
import type { Sponsorship } from './sponsorship.js';

/**
 * Who sponsors whom, for how long and for what is no secret once it is agreed: city money runs through it. What the two
 * sides agreed about money is theirs and the coordination's; OWN means both sides here.
 */
export const sponsorshipAudience: Readonly<Record<keyof Sponsorship, Audience>> = Object.freeze({
  id: 'PUBLIC',
  sponsorId: 'PUBLIC',
  sponseeId: 'PUBLIC',
  state: 'PUBLIC',
  proposedBy: 'OWN',
  proposedOn: 'OWN',
  acceptedOn: 'PUBLIC',
  replacesId: 'PUBLIC',
  fromDate: 'PUBLIC',
  toDate: 'PUBLIC',
  endedOn: 'PUBLIC',
  endedBecause: 'PUBLIC',
  scope: 'PUBLIC',
  ceiling: 'OWN',
  feeBasisPoints: 'OWN',
  reason: 'OWN',
  agreementFileId: 'OWN',
  version: 'PUBLIC',
});
