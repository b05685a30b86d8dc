import activities from '@kalaka/words/en/activities.json' with { type: 'json' };
import organizations from '@kalaka/words/en/organizations.json' with { type: 'json' };
import programs from '@kalaka/words/en/programs.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default { ...activities, ...organizations, ...programs };
