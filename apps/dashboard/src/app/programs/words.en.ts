import activities from '@kalaka/words/en/activities.json' with { type: 'json' };
import programs from '@kalaka/words/en/programs.json' with { type: 'json' };
import organizations from '../organizations/words.en';

/** Every message that pages of this room may show; its forms use parts of the room of organizations, with their words. */
export default { ...activities, ...organizations, ...programs };
