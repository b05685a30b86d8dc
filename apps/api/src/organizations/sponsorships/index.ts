// The part of the room that knows who acts for whom, for the module and the pages of organizations.
import { SponsorGoneJob } from './sponsor-gone.job.js';
import { SponsorshipAgreementsResolver } from './sponsorship-agreements.resolver.js';
import { SponsorshipAnswers } from './sponsorship.answers.js';
import { SponsorshipCommandsResolver } from './sponsorship-commands.resolver.js';
import { SponsorshipDuties } from './sponsorship-duties.js';
import { SponsorshipFiles } from './sponsorship-files.js';
import { SponsorshipProposalsResolver } from './sponsorship-proposals.resolver.js';
import { SponsorshipsFinder } from './sponsorships.finder.js';
import { SponsorshipsResolver } from './sponsorships.resolver.js';
import { SPONSORSHIP_USE_CASES } from './use-cases/index.js';

export const SPONSORSHIP_PROVIDERS = [
  SponsorshipsResolver,
  SponsorshipProposalsResolver,
  SponsorshipCommandsResolver,
  SponsorshipAgreementsResolver,
  SponsorshipAnswers,
  SponsorshipsFinder,
  SponsorshipDuties,
  SponsorshipFiles,
  SponsorGoneJob,
  ...SPONSORSHIP_USE_CASES,
];
export { SponsorshipDuties, type SponsorshipDuty } from './sponsorship-duties.js';
export { SponsorshipEntity } from './entities/sponsorship.entity.js';
export * from './use-cases/index.js';
