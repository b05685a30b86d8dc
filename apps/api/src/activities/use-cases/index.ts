import { ActivitySteps } from './activity-steps.js';
import { LogActivity } from './log-activity.js';
import { UndoActivity } from './undo-activity.js';

/** Providers of the module; the seeder takes them from here too. */
export const ACTIVITY_USE_CASES = [ActivitySteps, LogActivity, UndoActivity];
export { ActivitySteps, LogActivity, UndoActivity };
export type { LogActivityInput } from './log-activity.js';
