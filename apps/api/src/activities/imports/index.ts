import { ActivityLists } from './activity-lists.js';

export { ActivityLists };

/** Lists of activities, as the wizard of imports takes them. */
export const ACTIVITY_IMPORTS = [ActivityLists];
