import activities from '@kalaka/words/en/activities.json' with { type: 'json' };
import activityLog from '@kalaka/words/en/activityLog.json' with { type: 'json' };
import periods from '@kalaka/words/en/periods.json' with { type: 'json' };

/** What is read where figures become final: apart, so that the phone of a member does not carry it. */
export default { ...activities, ...activityLog, ...periods };
