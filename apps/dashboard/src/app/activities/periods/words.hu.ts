import activities from '@kalaka/words/hu/activities.json' with { type: 'json' };
import activityLog from '@kalaka/words/hu/activityLog.json' with { type: 'json' };
import periods from '@kalaka/words/hu/periods.json' with { type: 'json' };

/** What is read where figures become final: apart, so that the phone of a member does not carry it. */
export default { ...activities, ...activityLog, ...periods };
