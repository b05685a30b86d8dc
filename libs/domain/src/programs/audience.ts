import type { Audience } from '../access/audience.js';
import type { ProgramContribution } from './contributions/contribution.js';
import type { Program, ProgramPartner } from './program.js';

/**
 * What a programme is, who carries it and what comes of it is public once it is published (until then it stays among the
 * members: rows, not fields). What was said in its final report and who approved is the network's; OWN means its partners.
 */
export const programAudience: Readonly<Record<keyof Program, Audience>> = Object.freeze({
  id: 'PUBLIC',
  state: 'PUBLIC',
  title: 'PUBLIC',
  description: 'PUBLIC',
  easyDescription: 'PUBLIC',
  easyState: 'PUBLIC',
  easyCheckedBy: 'PUBLIC',
  easyCheckedOn: 'PUBLIC',
  easyMissingSince: 'NETWORK',
  purposes: 'PUBLIC',
  targetGroups: 'PUBLIC',
  places: 'PUBLIC',
  fromDate: 'PUBLIC',
  toDate: 'PUBLIC',
  zeroBudget: 'PUBLIC',
  consortium: 'PUBLIC',
  agreementFileId: 'OWN',
  published: 'NETWORK',
  approvedOn: 'PUBLIC',
  decision: 'NETWORK',
  reason: 'NETWORK',
  finalReport: 'NETWORK',
  finalReportAcceptedOn: 'PUBLIC',
  version: 'PUBLIC',
});

export const programPartnerAudience: Readonly<Record<keyof ProgramPartner, Audience>> = Object.freeze({
  id: 'PUBLIC',
  organizationId: 'PUBLIC',
  role: 'PUBLIC',
  fromDate: 'PUBLIC',
  toDate: 'PUBLIC',
  task: 'PUBLIC',
  approvedBy: 'OWN',
  approvedOn: 'NETWORK',
});

/** What each partner puts in is known among the partners and to whoever coordinates, keeps the money or audits. */
export const programContributionAudience: Readonly<Record<keyof ProgramContribution, Audience>> =
  Object.freeze({
    id: 'OWN',
    organizationId: 'OWN',
    kind: 'OWN',
    agreed: 'OWN',
    given: 'OWN',
    currency: 'OWN',
    text: 'OWN',
  });
