import activities from '@kalaka/words/hu/activities.json' with { type: 'json' };
import activityLog from '@kalaka/words/hu/activityLog.json' with { type: 'json' };
import activityPage from '@kalaka/words/hu/activityPage.json' with { type: 'json' };
import activityTemplates from '@kalaka/words/hu/activityTemplates.json' with { type: 'json' };
import organizations from '@kalaka/words/hu/organizations.json' with { type: 'json' };

/** What the page of one activity says and its steps: apart, so that the log form on a phone does not carry it. */
export default { ...activities, ...activityLog, ...activityPage, ...activityTemplates, ...organizations };
