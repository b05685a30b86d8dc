import {
  IATI_ORGANIZATION_TYPES,
  IATI_ROLES,
  IATI_STATUSES,
  type IatiActivity,
  type IatiFile,
  type IatiIndicator,
  type IatiOrganization,
  type IatiPeriod,
  type IatiText,
} from './iati-activity.js';
import { element, type Xml, xmlText } from './xml.js';

/** Codes of ActivityDateType. */
const DATES = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const;
const LANGUAGE = /^[a-z]{2}(?:-|$)/;

/** One narrative for each language that has a text; the language of the activity stands first and needs no mark. */
function narratives(text: IatiText, language: string): Xml[] {
  const said = Object.entries(text).filter(([, value]) => value.trim() !== '');
  const first = (code: string): number => (code === language ? 0 : 1);
  said.sort(([a], [b]) => first(a) - first(b) || (a < b ? -1 : 1));
  return said.map(([code, value]) => {
    const marked = code !== language && LANGUAGE.test(code) ? { 'xml:lang': code.slice(0, 2) } : {};
    return element('narrative', marked, [xmlText(value.trim())]);
  });
}

/** Nothing where nothing is said: an element without a narrative is refused. */
function worded(
  name: string,
  text: IatiText | undefined,
  language: string,
  attributes: Readonly<Record<string, string>> = {},
): Xml | undefined {
  const lines = narratives(text ?? {}, language);
  return lines.length === 0 ? undefined : element(name, attributes, lines);
}

function organization(
  name: string,
  { ref, type, name: called }: IatiOrganization,
  language: string,
  more: Readonly<Record<string, string>> = {},
): Xml {
  const attributes = { ref, type: IATI_ORGANIZATION_TYPES[type], ...more };
  return element(name, attributes, narratives(called, language));
}

/** Parts of a hundred that sum up to a hundred, in hundredths: 33.34, 33.33, 33.33. */
function shares(count: number): (string | undefined)[] {
  if (count <= 1) return Array.from({ length: count });
  const part = Math.floor(10_000 / count);
  const rest = 10_000 - part * count;
  return Array.from({ length: count }, (_, at) => ((part + (at < rest ? 1 : 0)) / 100).toFixed(2));
}

const point = (name: string, value: number | undefined, inside: readonly (Xml | undefined)[] = []) =>
  value === undefined ? undefined : element(name, { value }, inside);

function period({ from, to, target, actual }: IatiPeriod): Xml {
  return element('period', {}, [
    element('period-start', { 'iso-date': from }),
    element('period-end', { 'iso-date': to }),
    point('target', target),
    point('actual', actual),
  ]);
}

function result({ title, unit, direction, baseline, periods }: IatiIndicator, language: string): Xml {
  const indicator = element('indicator', { measure: 1, ascending: direction === 'UP' ? 1 : 0 }, [
    worded('title', title, language),
    worded('description', unit, language),
    baseline &&
      element('baseline', { year: baseline.year, 'iso-date': baseline.date, value: baseline.value }),
    ...periods.map(period),
  ]);
  return element('result', { type: 1 }, [worded('title', title, language), indicator]);
}

function sectors({ sectors: codes, ownSectors = [], language }: IatiActivity): Xml[] {
  const common = shares(codes.length);
  const own = shares(ownSectors.length);
  return [
    ...codes.map((code, at) => element('sector', { vocabulary: 1, code, percentage: common[at] })),
    ...ownSectors.map(({ code, name }, at) =>
      element('sector', { vocabulary: 99, code, percentage: own[at] }, narratives(name, language)),
    ),
  ];
}

function page({ page: shown, language }: IatiActivity): Xml | undefined {
  if (!shown) return undefined;
  return element('document-link', { format: 'text/html', url: shown.url }, [
    worded('title', shown.title, language),
    element('category', { code: 'A12' }),
    shown.language === undefined ? undefined : element('language', { code: shown.language }),
  ]);
}

/** The elements in the order that the schema of 2.03 asks for. */
function activity(one: IatiActivity, { reporting, generatedAt }: IatiFile): Xml {
  const { language, dates } = one;
  return element(
    'iati-activity',
    // money is not told here, so that no figure waits for a currency
    { 'last-updated-datetime': generatedAt, 'xml:lang': language, humanitarian: 0 },
    [
      element('iati-identifier', {}, [xmlText(one.identifier)]),
      organization('reporting-org', reporting, language),
      worded('title', one.title, language),
      worded('description', one.description, language, { type: '1' }),
      worded('description', one.targetGroups, language, { type: '3' }),
      ...one.participants.map((participant) =>
        organization('participating-org', participant, language, { role: IATI_ROLES[participant.role] }),
      ),
      element('activity-status', { code: IATI_STATUSES[one.status] }),
      ...(Object.keys(DATES) as (keyof typeof DATES)[]).map(
        (key) => dates[key] && element('activity-date', { 'iso-date': dates[key], type: DATES[key] }),
      ),
      element('recipient-country', { code: one.country }),
      ...one.places.map((place) => {
        const name = worded('name', place, language);
        return name && element('location', {}, [name]);
      }),
      ...sectors(one),
      ...one.policyMarkers.map(({ code, significance }) =>
        element('policy-marker', { vocabulary: 1, code, significance }),
      ),
      page(one),
      ...one.indicators.map((indicator) => result(indicator, language)),
    ].map((child) => child || undefined),
  );
}

/**
 * Activities as IATI 2.03, piece by piece. The same activities always give the same bytes. What the schema needs and the
 * caller does not have (a title, a participant) is not made up: the caller leaves such an activity out.
 */
export function* writeIati(file: IatiFile): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<iati-activities version="2.03" generated-datetime="${file.generatedAt}">\n`;
  for (const one of file.activities) yield `${activity(one, file)}\n`;
  yield '</iati-activities>\n';
}
