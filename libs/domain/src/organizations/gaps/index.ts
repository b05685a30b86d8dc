export * from './audience.js';
export * from './gap.js';
export * as gapRules from './rules.js';
export type { GapStep, OfferStep } from './rules.js';
