import activities from '@kalaka/words/en/activities.json' with { type: 'json' };
import activityLog from '@kalaka/words/en/activityLog.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default { ...activities, ...activityLog };
