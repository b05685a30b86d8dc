/**
 * What the audit trail may say happened, `noun.pastTense`. A closed list that grows with each part; each name has a
 * sentence for the story of a record (libs/words, `event.<name>`).
 */
export const EVENT_NAMES = [
  'network.created',
  'network.edited',
  'network.municipalityAdded',
  'network.officeAdded',
  'naoTerm.started',
  'naoTerm.ended',
  'session.started',
  'session.ended',
  'profile.edited',
  'mandate.appointed',
  'mandate.ended',
  'organization.registered',
  'organization.edited',
  'organization.identifierVerified',
  'organization.registrationConfirmed',
  'organization.imported',
  'organization.exported',
  'membership.founded',
  'membership.applied',
  'membership.withdrawn',
  'membership.reviewed',
  'membership.infoRequested',
  'membership.infoAnswered',
  'membership.admitted',
  'membership.rejected',
  'membership.started',
  'membership.suspended',
  'membership.resumed',
  'membership.leavingAnnounced',
  'membership.left',
  'membership.excluded',
  'membership.expired',
  'audit.consulted',
  'audit.verified',
] as const;

export type EventName = (typeof EVENT_NAMES)[number];
