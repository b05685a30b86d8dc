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
