import networksDocument from '@kalaka/words/hu/networks.document.json' with { type: 'json' };
import organizationsState from '@kalaka/words/hu/organizations.state.json' with { type: 'json' };
import organizationsOpen from '@kalaka/words/hu/organizations.open.json' with { type: 'json' };
import accessFacts from '@kalaka/words/hu/accessFacts.json' with { type: 'json' };
import assessments from '@kalaka/words/hu/assessments.json' with { type: 'json' };
import documents from '@kalaka/words/hu/documents.json' with { type: 'json' };
import gaps from '@kalaka/words/hu/gaps.json' with { type: 'json' };
import imports from '@kalaka/words/hu/imports.json' with { type: 'json' };
import locations from '@kalaka/words/hu/locations.json' with { type: 'json' };
import merges from '@kalaka/words/hu/merges.json' with { type: 'json' };
import networks from '@kalaka/words/hu/networks.json' with { type: 'json' };
import organizations from '@kalaka/words/hu/organizations.json' with { type: 'json' };
import services from '@kalaka/words/hu/services.json' with { type: 'json' };
import signVideos from '@kalaka/words/hu/signVideos.json' with { type: 'json' };
import spareCapacity from '@kalaka/words/hu/spareCapacity.json' with { type: 'json' };
import sponsorships from '@kalaka/words/hu/sponsorships.json' with { type: 'json' };
import story from '@kalaka/words/hu/story.json' with { type: 'json' };

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
