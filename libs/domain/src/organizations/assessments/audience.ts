import type { Audience } from '../../access/audience.js';
import type { Assessment, PeerAssessment } from './assessment.js';

/** Where a member stands is its own and the coordination's business; other members see its gaps, and what it offers. */
export const assessmentAudience: Readonly<Record<keyof Assessment, Audience>> = Object.freeze({
  id: 'OWN',
  organizationId: 'OWN',
  assessedOn: 'OWN',
  levels: 'OWN',
  peers: 'OWN',
});

export const peerAssessmentAudience: Readonly<Record<keyof PeerAssessment, Audience>> = Object.freeze({
  id: 'OWN',
  organizationId: 'OWN',
  state: 'OWN',
  askedOn: 'OWN',
  givenOn: 'OWN',
  levels: 'OWN',
  byMentor: 'OWN',
});
