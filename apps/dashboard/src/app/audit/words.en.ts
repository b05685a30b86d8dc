import audit from '@kalaka/words/en/audit.json' with { type: 'json' };
import networks from '@kalaka/words/en/networks.json' with { type: 'json' };
import organizations from '@kalaka/words/en/organizations.json' with { type: 'json' };
import people from '@kalaka/words/en/people.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default { ...audit, ...networks, ...organizations, ...people };
