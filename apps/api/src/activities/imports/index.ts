import { ActivityLists } from './activity-lists.js';
import { ImportActivities } from './import-activities.js';

export { ActivityLists, ImportActivities };
export type { ActivitiesReport } from './import-activities.js';

/** Lists of activities, as the wizard of imports takes them. */
export const ACTIVITY_IMPORTS = [ActivityLists, ImportActivities];
