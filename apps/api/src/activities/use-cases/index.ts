import { AcceptActivities } from './accept-activities.js';
import { ActivitySteps } from './activity-steps.js';
import { CorrectActivity } from './correct-activity.js';
import { EditActivity, HoldActivity } from './edit-activity.js';
import { LogActivity } from './log-activity.js';
import { LogMany } from './log-many.js';
import { PlanActivity } from './plan-activity.js';
import {
  AcceptActivity,
  AnswerDispute,
  CancelActivity,
  DisputeActivity,
  ReportActivity,
  SendBackActivity,
} from './report-steps.js';
import { UndoActivity } from './undo-activity.js';

/** Providers of the module; the seeder takes them from here too. */
export const ACTIVITY_USE_CASES = [
  ...[ActivitySteps, LogActivity, LogMany, PlanActivity, HoldActivity, EditActivity, UndoActivity],
  ...[ReportActivity, SendBackActivity, AcceptActivity, AcceptActivities, CancelActivity],
  ...[DisputeActivity, AnswerDispute, CorrectActivity],
];
export { ActivitySteps, LogActivity, LogMany, PlanActivity, HoldActivity, EditActivity, UndoActivity };
export { ReportActivity, SendBackActivity, AcceptActivity, AcceptActivities, CancelActivity };
export { DisputeActivity, AnswerDispute, CorrectActivity };
export type { LogActivityInput } from './log-activity.js';
export type { LogManyInput } from './log-many.js';
