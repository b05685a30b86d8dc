import type { Words } from '@kalaka/ui';

/** The words of a key, or null where the catalogues have none: a code of a later part is then shown as it is. */
const words = (t: Words, key: string): string | null => {
  const said = t(key);
  return said === key ? null : said;
};

/** What happened, as a sentence; an event that nobody named yet by its name. */
export const sentenceOf = (event: string, t: Words): string => words(t, `event.${event}`) ?? event;

/** The catalogue that names the states of a kind of thing. */
const STATES: Readonly<Record<string, string>> = {
  membership: 'organizations.state',
  organization: 'organizations.legalStatus',
  network: 'networks.state',
};

export const stateOf = (subjectType: string, state: string, t: Words): string => {
  const folder = STATES[subjectType];
  return (folder && words(t, `${folder}.${state}`)) || state;
};

/** The name of a changed field for people; the room of the thing knows it first. */
export const fieldOf = (subjectType: string, field: string, t: Words): string =>
  (subjectType === 'organization' && words(t, `organizations.field.${field}`)) ||
  words(t, `audit.field.${field}`) ||
  field;
