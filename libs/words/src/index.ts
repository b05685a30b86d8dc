/**
 * The words of the hub: ICU messages in English and Hungarian, flat keys, one file per noun and language.
 *
 * Conventions. A key begins with its file: `people.signIn.title` stands in `people.json` (`kernel.json` also holds
 * `error.*`, `refusal.*`, `event.*`, `language.*`). A code of the domain ends its key as it is written there:
 * `organizations.state.ACTIVE`. Keys are sorted; each key is in both languages; a spec reads every file in the folders,
 * so a new one needs no list. No suffix is ever glued to a variable (`Szervezet: {name}`, never `{name}nak`); numbers are
 * `{count, number}` or a plural; no tags and no `<` in a message. Headings in sentence case; English buttons begin with a
 * verb, Hungarian ones are nouns of the action. Refusals say what did not happen, why, and what one can do now.
 *
 * The API imports this file. The dashboard imports the JSON of the screens it shows.
 */
import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { isPlainDate, type Language } from '@kalaka/domain';
import accessEn from './en/access.json' with { type: 'json' };
import activitiesEn from './en/activities.json' with { type: 'json' };
import assessmentsEn from './en/assessments.json' with { type: 'json' };
import directoryEn from './en/directory.json' with { type: 'json' };
import documentsEn from './en/documents.json' with { type: 'json' };
import importsEn from './en/imports.json' with { type: 'json' };
import gapsEn from './en/gaps.json' with { type: 'json' };
import kernelEn from './en/kernel.json' with { type: 'json' };
import mailEn from './en/mail.json' with { type: 'json' };
import mergesEn from './en/merges.json' with { type: 'json' };
import networksEn from './en/networks.json' with { type: 'json' };
import organizationsStateEn from './en/organizations.state.json' with { type: 'json' };
import organizationsOpenEn from './en/organizations.open.json' with { type: 'json' };
import networksDocumentEn from './en/networks.document.json' with { type: 'json' };
import organizationsEn from './en/organizations.json' with { type: 'json' };
import peopleEn from './en/people.json' with { type: 'json' };
import sponsorshipsEn from './en/sponsorships.json' with { type: 'json' };
import programsEn from './en/programs.json' with { type: 'json' };
import publicEn from './en/public.json' with { type: 'json' };
import reportsEn from './en/reports.json' with { type: 'json' };
import rightsEn from './en/rights.json' with { type: 'json' };
import servicesEn from './en/services.json' with { type: 'json' };
import signVideosEn from './en/signVideos.json' with { type: 'json' };
import spareCapacityEn from './en/spareCapacity.json' with { type: 'json' };
import accessHu from './hu/access.json' with { type: 'json' };
import activitiesHu from './hu/activities.json' with { type: 'json' };
import assessmentsHu from './hu/assessments.json' with { type: 'json' };
import directoryHu from './hu/directory.json' with { type: 'json' };
import documentsHu from './hu/documents.json' with { type: 'json' };
import importsHu from './hu/imports.json' with { type: 'json' };
import gapsHu from './hu/gaps.json' with { type: 'json' };
import kernelHu from './hu/kernel.json' with { type: 'json' };
import mailHu from './hu/mail.json' with { type: 'json' };
import mergesHu from './hu/merges.json' with { type: 'json' };
import networksHu from './hu/networks.json' with { type: 'json' };
import organizationsStateHu from './hu/organizations.state.json' with { type: 'json' };
import organizationsOpenHu from './hu/organizations.open.json' with { type: 'json' };
import networksDocumentHu from './hu/networks.document.json' with { type: 'json' };
import organizationsHu from './hu/organizations.json' with { type: 'json' };
import peopleHu from './hu/people.json' with { type: 'json' };
import sponsorshipsHu from './hu/sponsorships.json' with { type: 'json' };
import programsHu from './hu/programs.json' with { type: 'json' };
import publicHu from './hu/public.json' with { type: 'json' };
import reportsHu from './hu/reports.json' with { type: 'json' };
import rightsHu from './hu/rights.json' with { type: 'json' };
import servicesHu from './hu/services.json' with { type: 'json' };
import signVideosHu from './hu/signVideos.json' with { type: 'json' };
import spareCapacityHu from './hu/spareCapacity.json' with { type: 'json' };

/** Flat keys to ICU messages. */
export type Catalogue = Readonly<Record<string, string>>;

/** Arguments of a message. */
export type MessageValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: {
    ...accessEn,
    ...activitiesEn,
    ...reportsEn,
    ...rightsEn,
    ...assessmentsEn,
    ...gapsEn,
    ...sponsorshipsEn,
    ...directoryEn,
    ...documentsEn,
    ...importsEn,
    ...kernelEn,
    ...mailEn,
    ...mergesEn,
    ...networksEn,
    ...organizationsStateEn,
    ...organizationsOpenEn,
    ...networksDocumentEn,
    ...organizationsEn,
    ...peopleEn,
    ...programsEn,
    ...publicEn,
    ...servicesEn,
    ...signVideosEn,
    ...spareCapacityEn,
  },
  hu: {
    ...accessHu,
    ...activitiesHu,
    ...reportsHu,
    ...rightsHu,
    ...assessmentsHu,
    ...gapsHu,
    ...sponsorshipsHu,
    ...directoryHu,
    ...documentsHu,
    ...importsHu,
    ...kernelHu,
    ...mailHu,
    ...mergesHu,
    ...networksHu,
    ...organizationsStateHu,
    ...organizationsOpenHu,
    ...networksDocumentHu,
    ...organizationsHu,
    ...peopleHu,
    ...programsHu,
    ...publicHu,
    ...servicesHu,
    ...signVideosHu,
    ...spareCapacityHu,
  },
};

/** The messages that the API speaks with: nouns, refusals, events and mail, without the screens of the dashboard. */
export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}

const shapes = new Map<Language, IntlShape<string>>();

function shapeOf(language: Language): IntlShape<string> {
  let shape = shapes.get(language);
  if (!shape) {
    // A missing key or value is found by the specs; at run time people still get the nearest text, never an error page.
    const config = { locale: language, messages: { ...CATALOGUES[language] }, onError: () => undefined };
    shape = createIntl(config, createIntlCache());
    shapes.set(language, shape);
  }
  return shape;
}

/**
 * The message of a key in a language, e.g. `message('hu', 'refusal.TOO_LONG', { max: 200 })`; the key itself if unknown.
 * A day given as `YYYY-MM-DD` is written out: "21 November 2026", "2026. november 21.".
 */
export function message(language: Language, key: string, values: MessageValues = {}): string {
  if (CATALOGUES[language][key] === undefined) return key;
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    isPlainDate(value) ? day(language, value) : value,
  ]);
  return shapeOf(language).formatMessage({ id: key }, Object.fromEntries(shown) as Record<string, string>);
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', hu: 'hu-HU' };

function day(language: Language, date: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
