import access from '@kalaka/words/en/access.json';
import accessFacts from '@kalaka/words/en/accessFacts.json';
import audit from '@kalaka/words/en/audit.json';
import documents from '@kalaka/words/en/documents.json';
import imports from '@kalaka/words/en/imports.json';
import assessments from '@kalaka/words/en/assessments.json';
import gaps from '@kalaka/words/en/gaps.json';
import kernel from '@kalaka/words/en/kernel.json';
import locations from '@kalaka/words/en/locations.json';
import merges from '@kalaka/words/en/merges.json';
import networks from '@kalaka/words/en/networks.json';
import organizations from '@kalaka/words/en/organizations.json';
import people from '@kalaka/words/en/people.json';
import services from '@kalaka/words/en/services.json';
import sponsorships from '@kalaka/words/en/sponsorships.json';
import shell from '@kalaka/words/en/shell.json';
import signVideos from '@kalaka/words/en/signVideos.json';
import spareCapacity from '@kalaka/words/en/spareCapacity.json';
import story from '@kalaka/words/en/story.json';
import today from '@kalaka/words/en/today.json';
import ui from '@kalaka/words/en/ui.json';

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
