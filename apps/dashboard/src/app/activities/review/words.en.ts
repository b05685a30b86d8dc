import activities from '@kalaka/words/en/activities.json' with { type: 'json' };
import activityReview from '@kalaka/words/en/activityReview.json' with { type: 'json' };
import desk from '@kalaka/words/en/desk.json' with { type: 'json' };
import organizations from '@kalaka/words/en/organizations.json' with { type: 'json' };

/** What coordinators read of activities: apart, so that the phone of a member does not carry it. */
export default { ...activities, ...activityReview, ...desk, ...organizations };
