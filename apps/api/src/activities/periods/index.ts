// The part of the room where figures become final: reporting periods, and what an hour is worth.
import { HourRatesResolver } from './hour-rates.resolver.js';
import { PeriodAnswers } from './period.answers.js';
import { PeriodClockJob } from './period-clock.job.js';
import { PeriodsFinder } from './periods.finder.js';
import { PeriodsResolver } from './periods.resolver.js';
import { TellAuditorsJob } from './tell-auditors.job.js';
import { PERIOD_USE_CASES } from './use-cases/index.js';

export const PERIOD_PROVIDERS = [
  ...[PeriodsResolver, HourRatesResolver, PeriodAnswers, PeriodsFinder],
  ...[PeriodClockJob, TellAuditorsJob, ...PERIOD_USE_CASES],
];
export * from './use-cases/index.js';
