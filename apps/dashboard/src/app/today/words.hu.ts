import gaps from '@kalaka/words/hu/gaps.json' with { type: 'json' };
import networksDocument from '@kalaka/words/hu/networks.document.json' with { type: 'json' };
import organizationsOpen from '@kalaka/words/hu/organizations.open.json' with { type: 'json' };
import organizationsState from '@kalaka/words/hu/organizations.state.json' with { type: 'json' };

/** What the first screen of a member says of its organization: a phone need not fetch all that could be said of one. */
export default { ...gaps, ...networksDocument, ...organizationsOpen, ...organizationsState };
