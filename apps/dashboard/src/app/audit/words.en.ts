import networksDocument from '@kalaka/words/en/networks.document.json' with { type: 'json' };
import organizationsState from '@kalaka/words/en/organizations.state.json' with { type: 'json' };
import organizationsOpen from '@kalaka/words/en/organizations.open.json' with { type: 'json' };
import audit from '@kalaka/words/en/audit.json' with { type: 'json' };
import networks from '@kalaka/words/en/networks.json' with { type: 'json' };
import organizations from '@kalaka/words/en/organizations.json' with { type: 'json' };
import people from '@kalaka/words/en/people.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default {
  ...networksDocument,
  ...organizationsState,
  ...organizationsOpen,
  ...audit,
  ...networks,
  ...organizations,
  ...people,
};
