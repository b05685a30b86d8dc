import networksDocument from '@kalaka/words/hu/networks.document.json' with { type: 'json' };
import organizationsState from '@kalaka/words/hu/organizations.state.json' with { type: 'json' };
import organizationsOpen from '@kalaka/words/hu/organizations.open.json' with { type: 'json' };
import audit from '@kalaka/words/hu/audit.json' with { type: 'json' };
import networks from '@kalaka/words/hu/networks.json' with { type: 'json' };
import organizations from '@kalaka/words/hu/organizations.json' with { type: 'json' };
import people from '@kalaka/words/hu/people.json' with { type: 'json' };

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
