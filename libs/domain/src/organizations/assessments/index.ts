export * from './assessment.js';
export * from './audience.js';
export * as assessmentRules from './rules.js';
export type { AskPeerFacts, AssessPeerFacts } from './rules.js';
