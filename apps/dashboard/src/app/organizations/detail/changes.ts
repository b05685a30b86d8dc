import type { Words } from '@kalaka/ui';
import { addressLine } from '../address';
import { languageName } from '../languages';
import { changeLabel, codeWords } from './change-labels';
import { scheduleLine, type ScheduleParts } from './schedule-line';

/** One line of what changed, in words. Texts of people stand in `before` and `after` as they were. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Both are long: shown as one text in which the differing words are marked. */
  readonly long: boolean;
  /** Things of a list that went and that came. */
  readonly removed?: readonly string[];
  readonly added?: readonly string[];
}

/** How to speak: language of the reader, words, dates. */
export interface Speaker {
  readonly language: 'en' | 'hu';
  readonly t: Words;
  readonly day: (date: string) => string;
}

type Value = unknown;
const LONG = 60;
const isObject = (value: Value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNothing = (value: Value): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);
/** A text in languages: every key is a language code, every value a text. */
const isLocalText = (value: Value): value is Record<string, string> =>
  isObject(value) &&
  Object.entries(value).every(([key, text]) => /^[a-z]{2,3}(-\w+)*$/.test(key) && typeof text === 'string');
const isDay = (value: Value): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Parses a value of the record; what is no JSON is text. */
export function valueOf(json: string | null | undefined): Value {
  if (json === null || json === undefined) return null;
  try {
    return JSON.parse(json) as Value;
  } catch {
    return json;
  }
}

/** Keys that say nothing to people, or that are the heading of the whole. */
const SILENT: ReadonlySet<string> = new Set(['id', 'locationIds', 'timeZone', 'interval', 'easyState']);

/** Parts by which a thing is called: said above the lines of one that is new. */
const HEADING: ReadonlySet<string> = new Set(['name', 'code']);

/**
 * What changed in one field, line by line: a thing with parts (a service, a place, what was found there) gives a line for
 * each part, a list what came and what went, a text a line for each language.
 */
export function changeLines(field: string, before: Value, after: Value, speaker: Speaker): ChangeLine[] {
  return linesOf(field, changeLabel(field, speaker.t), before, after, speaker);
}

function linesOf(field: string, label: string, before: Value, after: Value, speaker: Speaker): ChangeLine[] {
  if (isNothing(before) && isNothing(after)) return [];
  if (Array.isArray(before) || Array.isArray(after)) return listLines(field, label, before, after, speaker);
  if ((isNothing(before) || isLocalText(before)) && (isNothing(after) || isLocalText(after)))
    return textLines(label, before, after, speaker);
  if (hasParts(field, before) || hasParts(field, after)) {
    const [was, is] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    if (isNothing(after)) return [plain(label, said(field, before, speaker), '')];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((key) => !SILENT.has(key) && JSON.stringify(was[key]) !== JSON.stringify(is[key]))
      .filter((key) => !isNothing(before) || !HEADING.has(key))
      .flatMap((key) => linesOf(key, changeLabel(key, speaker.t), was[key], is[key], speaker));
  }
  const line = plain(label, said(field, before, speaker), said(field, after, speaker));
  return line.before === line.after ? [] : [line];
}

const plain = (label: string, before: string, after: string): ChangeLine => ({
  label,
  before,
  after,
  long: before.length > LONG && after.length > LONG,
});

/** An object that is told part by part, unlike an address or a waiting time, which are one thing. */
const hasParts = (field: string, value: Value): boolean =>
  isObject(value) && !isLocalText(value) && !ONE_THING.has(field);
const ONE_THING: ReadonlySet<string> = new Set(['address', 'seat', 'waiting', 'phone', 'decision']);

function listLines(
  field: string,
  label: string,
  before: Value,
  after: Value,
  speaker: Speaker,
): ChangeLine[] {
  const [was, is] = [before, after].map((list) =>
    (Array.isArray(list) ? list : []).map((one) => said(field, one, speaker)),
  );
  const removed = (was ?? []).filter((one) => one && !is?.includes(one));
  const added = (is ?? []).filter((one) => one && !was?.includes(one));
  if (removed.length + added.length === 0) return [];
  return [{ label, before: '', after: '', long: false, removed, added }];
}

function textLines(label: string, before: Value, after: Value, speaker: Speaker): ChangeLine[] {
  // A text that is new is told once, in the language of the reader.
  if (isNothing(before)) return [plain(label, '', said('', after, speaker))];
  const [was, is] = [before, after].map((text) => (isLocalText(text) ? text : {}));
  const languages = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort();
  return languages
    .filter((code) => was?.[code] !== is?.[code])
    .map((code) => {
      const named =
        languages.length > 1 ? `${label} (${languageName(code, speaker.language, speaker.t)})` : label;
      return plain(named, was?.[code] ?? '', is?.[code] ?? '');
    });
}

/** One value in words. */
export function said(field: string, value: Value, speaker: Speaker): string {
  const { t, language, day } = speaker;
  if (isNothing(value)) return '';
  if (Array.isArray(value)) return value.map((one) => said(field, one, speaker)).join(', ');
  if (isLocalText(value)) return value[language] ?? Object.values(value)[0] ?? '';
  if (isObject(value)) return ofThing(field, value, speaker);
  if (isDay(value)) return day(value);
  if (typeof value === 'boolean') return t(value ? 'story.yes' : 'story.no');
  const words = codeWords(field, String(value), t);
  if (field === 'languages') return languageName(String(value), language, t);
  return words ?? String(value);
}

function ofThing(field: string, value: Record<string, unknown>, speaker: Speaker): string {
  const { t, language, day } = speaker;
  if (field === 'schedules') return scheduleLine(value as unknown as ScheduleParts, t, language);
  if (field === 'address' || field === 'seat')
    return addressLine({ ...value, line1: value['street'] as string, text: value['note'] as string });
  if (field === 'waiting') {
    const time = t(`services.waiting.${String(value['unit'])}`, { count: Number(value['amount']) });
    return isDay(value['statedOn']) ? t('services.statedOn', { time, day: day(value['statedOn']) }) : time;
  }
  const known = value['number'] ?? value['value'] ?? value['name'] ?? value['text'];
  return known === undefined
    ? Object.values(value)
        .map((one) => said(field, one, speaker))
        .filter(Boolean)
        .join(', ')
    : said(field === 'identifiers' ? 'number' : field, known, speaker);
}

/** What a changed thing is called: a service and a place by their names, what is lent by its line. */
export function thingName(value: Value, speaker: Speaker): string {
  if (!isObject(value)) return '';
  const { name, text, code } = value;
  const fact = typeof code === 'string' ? codeWords('code', code, speaker.t) : null;
  const called = said('name', name ?? (fact ? null : text), speaker);
  return [fact, called].filter(Boolean).join(': ');
}
