export * from './access-fit.js';
export * from './access-facts/index.js';
export * from './assessments/index.js';
export * from './audience.js';
export * from './documents/index.js';
export * from './easy-state.js';
export * from './edit-organization.js';
export * from './gaps/index.js';
export * from './identifier-list.js';
export * from './identifiers.js';
export * from './imports/import-run.js';
export * from './imports/matching.js';
export * from './imports/source.js';
export * from './legal.js';
export * from './membership.js';
export * from './membership-machine.js';
export * as membershipRules from './membership-rules.js';
export type { FoundFacts, NewcomerFacts } from './membership-admission.js';
export {
  lastsOn,
  type ExcludeFacts,
  type ExcludeRequest,
  type LeaveFacts,
  type PaperFacts,
  type StartFacts,
} from './membership-running.js';
export type { MembershipChanges } from './membership-step.js';
export * from './messages/index.js';
export * from './merges/merge.js';
export * from './organization.js';
export * from './places-and-services.js';
export * from './registration.js';
export * from './search.js';
export * from './day-runs.js';
export * from './tile-code.js';
export * from './service-terms.js';
export * from './sign-videos/index.js';
export * from './spare-capacity/index.js';
export * from './sponsorships/index.js';
export * from './vocabulary.js';
