export * from './quiet/index.js';
export * from './reminders/index.js';
export * from './activity.js';
export * from './check-fields.js';
export * from './corrections.js';
export * from './figures.js';
export * as activityFileRules from './files/activity-file.js';
export {
  ACTIVITY_FILE_TYPES,
  fileKindOf,
  MOST_ACTIVITY_FILES,
  type ActivityFile,
  type ActivityFileKind,
} from './files/activity-file.js';
export * from './hour-rates.js';
export * from './periods/period.js';
export * as periodRules from './periods/rules.js';
export type { GivenPeriod } from './periods/rules.js';
export * as activitySteps from './steps.js';
export type { ActivityStep, StepFacts } from './steps.js';
export type * from './surroundings.js';
export * as templateRules from './templates/rules.js';
export { PLANNED_AHEAD_DAYS } from './templates/rules.js';
export * from './templates/template.js';
export * as activityRules from './write-activity.js';
export type { ActivityEvent, GivenActivity, WriteFacts, WrittenActivity } from './write-activity.js';
