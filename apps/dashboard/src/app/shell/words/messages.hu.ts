import access from '@kalaka/words/hu/access.json';
import accessFacts from '@kalaka/words/hu/accessFacts.json';
import audit from '@kalaka/words/hu/audit.json';
import documents from '@kalaka/words/hu/documents.json';
import imports from '@kalaka/words/hu/imports.json';
import assessments from '@kalaka/words/hu/assessments.json';
import gaps from '@kalaka/words/hu/gaps.json';
import kernel from '@kalaka/words/hu/kernel.json';
import locations from '@kalaka/words/hu/locations.json';
import merges from '@kalaka/words/hu/merges.json';
import networks from '@kalaka/words/hu/networks.json';
import organizations from '@kalaka/words/hu/organizations.json';
import people from '@kalaka/words/hu/people.json';
import services from '@kalaka/words/hu/services.json';
import sponsorships from '@kalaka/words/hu/sponsorships.json';
import shell from '@kalaka/words/hu/shell.json';
import signVideos from '@kalaka/words/hu/signVideos.json';
import spareCapacity from '@kalaka/words/hu/spareCapacity.json';
import story from '@kalaka/words/hu/story.json';
import today from '@kalaka/words/hu/today.json';
import ui from '@kalaka/words/hu/ui.json';

/** Every message of the interface in this language, one file per noun. */
export const messages: Record<string, string> = {
  ...ui,
  ...imports,
  ...kernel,
  ...access,
  ...shell,
  ...audit,
  ...documents,
  ...merges,
  ...networks,
  ...people,
  ...organizations,
  ...accessFacts,
  ...locations,
  ...services,
  ...signVideos,
  ...spareCapacity,
  ...story,
  ...sponsorships,
  ...assessments,
  ...gaps,
  ...today,
};
