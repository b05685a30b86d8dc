import networksDocument from '@kalaka/words/en/networks.document.json' with { type: 'json' };
import organizationsState from '@kalaka/words/en/organizations.state.json' with { type: 'json' };
import organizationsOpen from '@kalaka/words/en/organizations.open.json' with { type: 'json' };
import accessFacts from '@kalaka/words/en/accessFacts.json' with { type: 'json' };
import assessments from '@kalaka/words/en/assessments.json' with { type: 'json' };
import documents from '@kalaka/words/en/documents.json' with { type: 'json' };
import gaps from '@kalaka/words/en/gaps.json' with { type: 'json' };
import imports from '@kalaka/words/en/imports.json' with { type: 'json' };
import locations from '@kalaka/words/en/locations.json' with { type: 'json' };
import merges from '@kalaka/words/en/merges.json' with { type: 'json' };
import networks from '@kalaka/words/en/networks.json' with { type: 'json' };
import organizations from '@kalaka/words/en/organizations.json' with { type: 'json' };
import services from '@kalaka/words/en/services.json' with { type: 'json' };
import signVideos from '@kalaka/words/en/signVideos.json' with { type: 'json' };
import spareCapacity from '@kalaka/words/en/spareCapacity.json' with { type: 'json' };
import sponsorships from '@kalaka/words/en/sponsorships.json' with { type: 'json' };
import story from '@kalaka/words/en/story.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default {
  ...networksDocument,
  ...organizationsState,
  ...organizationsOpen,
  ...accessFacts,
  ...assessments,
  ...documents,
  ...gaps,
  ...imports,
  ...locations,
  ...merges,
  ...networks,
  ...organizations,
  ...services,
  ...signVideos,
  ...spareCapacity,
  ...sponsorships,
  ...story,
};
