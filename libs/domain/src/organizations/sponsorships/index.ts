export * from './audience.js';
export * from './load.js';
export * from './sponsorship.js';
export * as sponsorshipRules from './rules.js';
export type { Party, ProposeFacts, SponsorshipChanges, SponsorshipRequest } from './facts.js';
