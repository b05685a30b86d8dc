import { LockPeriod } from './lock-period.js';
import { MarkPeriodMissing } from './mark-missing.js';
import { PeriodSteps } from './period-steps.js';
import { RecordHourRates } from './record-hour-rates.js';
import { RecordPeriod } from './record-period.js';
import { UnlockPeriod } from './unlock-period.js';

export const PERIOD_USE_CASES = [
  ...[PeriodSteps, RecordPeriod, LockPeriod, UnlockPeriod, MarkPeriodMissing, RecordHourRates],
];
export { PeriodSteps, RecordPeriod, LockPeriod, UnlockPeriod, MarkPeriodMissing, RecordHourRates };
