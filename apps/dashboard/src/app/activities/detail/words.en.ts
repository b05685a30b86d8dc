import activities from '@kalaka/words/en/activities.json' with { type: 'json' };
import activityLog from '@kalaka/words/en/activityLog.json' with { type: 'json' };
import activityPage from '@kalaka/words/en/activityPage.json' with { type: 'json' };
import activityTemplates from '@kalaka/words/en/activityTemplates.json' with { type: 'json' };
import organizations from '@kalaka/words/en/organizations.json' with { type: 'json' };

/** What the page of one activity says and its steps: apart, so that the log form on a phone does not carry it. */
export default { ...activities, ...activityLog, ...activityPage, ...activityTemplates, ...organizations };
