export * from './audience.js';
export * from './program.js';
export * from './program-machine.js';
export * from './program-rights.js';
export * from './vocabulary.js';
export * as programRules from './rules.js';
export { inRoleOn, type NewPartner, type PartnerRequest } from './partners/partner.js';
export {
  progressOf,
  type IndicatorPeriod,
  type PeriodRequest,
  type ProgramIndicator,
} from './indicators/indicator.js';
export type { ContributionRequest, ProgramContribution } from './contributions/contribution.js';
export type { PortfolioItem } from './services/portfolio.js';
export type { EasyRequest, PlanRequest } from './check-plan.js';
export type { ProposedProgram, ProposeRequest } from './propose-program.js';
export type { ProgramEdit } from './edit-program.js';
export type { Approval } from './approve-program.js';
export type { ProgramChanges } from './program-step.js';
