import activities from '@kalaka/words/hu/activities.json' with { type: 'json' };
import activityLog from '@kalaka/words/hu/activityLog.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default { ...activities, ...activityLog };
