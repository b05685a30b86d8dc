import { bareName } from '../table/column-targets.js';

/**
 * What a column of a table of activities may hold, how people call it in English, Hungarian and French, and which HXL tags
 * say the same. What is about a named person is left out and counted.
 */
export const ACTIVITY_COLUMNS = {
  ID: { names: ['id', 'nr', 'no', 'azonosító', 'sorszám', 'identifiant', 'numéro'], tags: [] },
  ORGANIZATION: {
    names: [
      ...['organization', 'organisation', 'organization name', 'member', 'ngo', 'implementing partner'],
      ...['szervezet', 'szervezet neve', 'tagszervezet', 'egyesület'],
      ...['association', 'structure', 'organisme', 'porteur'],
    ],
    tags: ['#org'],
  },
  PARTNERS: {
    names: [
      'partner',
      'partners',
      'co organizers',
      'társszervező',
      'társszervezők',
      'partnerek',
      'partenaires',
    ],
    tags: [],
  },
  TITLE: {
    names: [
      ...['title', 'activity', 'activity name', 'what', 'cím', 'megnevezés', 'tevékenység', 'program neve'],
      ...['titre', 'activité', 'action', 'intitulé'],
    ],
    tags: ['#activity'],
  },
  ACTIVITY_TYPE: {
    names: [
      ...['type', 'kind', 'activity type', 'cluster', 'sector', 'típus', 'fajta', 'tevékenység típusa'],
      ...['type d activité', 'secteur', 'nature'],
    ],
    tags: ['#sector'],
  },
  PROGRAM: {
    names: ['program', 'programme', 'project', 'project code', 'projectcode', 'projekt', 'projet'],
    tags: ['#project'],
  },
  HAPPENED_ON: { names: ['date', 'day', 'when', 'dátum', 'nap', 'mikor', 'jour', 'le'], tags: ['#date'] },
  MONTH: { names: ['month', 'hónap', 'mois'], tags: ['#period_date', '#date+month'] },
  STARTS_AT: { names: ['time', 'start', 'begins', 'időpont', 'kezdés', 'heure', 'début'], tags: [] },
  MINUTES: { names: ['minutes', 'duration', 'perc', 'időtartam', 'durée'], tags: [] },
  PLACE: {
    names: [
      ...['place', 'venue', 'where', 'country', 'admin1', 'admin2', 'helyszín', 'hely', 'hol', 'lieu', 'où'],
      ...['commune', 'woreda'],
    ],
    tags: ['#adm3+name', '#adm2', '#adm2+name', '#adm1', '#adm1+name', '#country', '#loc'],
  },
  DISTRICT: { names: ['district', 'városrész', 'kerület', 'quartier'], tags: [] },
  OUTCOME: {
    names: ['outcome', 'result', 'note', 'eredmény', 'mi lett belőle', 'résultat', 'bilan'],
    tags: [],
  },
  REACH: {
    names: [
      ...['reach', 'reached', 'people reached', 'participants', 'people', 'achieved'],
      ...['elért személyek', 'elért személyek száma', 'résztvevők', 'résztvevők száma', 'létszám'],
      ...['personnes touchées', 'nombre de participants'],
    ],
    tags: ['#reached'],
  },
  STAFF_HOURS: { names: ['staff hours', 'munkaóra', 'munkaórák', 'heures salariées'], tags: [] },
  VOLUNTEER_HOURS: {
    names: ['volunteer hours', 'önkéntes óra', 'önkéntes órák', 'heures bénévoles'],
    tags: [],
  },
  PERSON: {
    names: [
      ...['contact', 'contact person', 'name', 'participant', 'leader', 'responsible'],
      ...['név', 'kapcsolattartó', 'felelős', 'résztvevő neve', 'vezető', 'nom', 'responsable'],
    ],
    tags: ['#contact', '#contact+name'],
  },
} as const satisfies Record<string, { names: readonly string[]; tags: readonly string[] }>;
export type ActivityColumn = keyof typeof ACTIVITY_COLUMNS;

/** Columns of which a table may have several: parts of a place, figures of several fields of work, persons. */
export const SEVERAL_COLUMNS: ReadonlySet<ActivityColumn> = new Set(['PLACE', 'REACH', 'PERSON']);

const BY_NAME = new Map<string, ActivityColumn>();
const BY_TAG = new Map<string, ActivityColumn>();
for (const [target, { names, tags }] of Object.entries(ACTIVITY_COLUMNS)) {
  for (const name of names)
    if (!BY_NAME.has(bareName(name))) BY_NAME.set(bareName(name), target as ActivityColumn);
  for (const tag of tags) BY_TAG.set(tag, target as ActivityColumn);
}

/** `#reached+health` is still about people reached. */
const byTag = (tag: string): ActivityColumn | undefined =>
  BY_TAG.get(tag) ?? (tag.startsWith('#reached') ? BY_TAG.get('#reached') : undefined);

/**
 * What each column most likely holds: its tag says so more surely than its name. Where a part of the table is tagged, the
 * name of a column counts only for what no tag claims.
 */
export function suggestActivityColumns(
  columns: readonly string[],
  tags: readonly string[] = [],
): (ActivityColumn | undefined)[] {
  const found = columns.map((_, at) => (tags[at] ? byTag(tags[at]) : undefined));
  const taken = new Set(found.filter((target) => target !== undefined));
  const once = new Set<ActivityColumn>();
  return columns.map((column, at) => {
    const tagged = found[at];
    const named = tags[at] ? undefined : BY_NAME.get(bareName(column));
    const target = tagged ?? (named !== undefined && !taken.has(named) ? named : undefined);
    if (target === undefined || SEVERAL_COLUMNS.has(target)) return target;
    if (once.has(target)) return undefined;
    once.add(target);
    return target;
  });
}
