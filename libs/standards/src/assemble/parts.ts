import type {
  DirectoryLanguage,
  DirectoryPhone,
  DirectorySchedule,
  Weekday,
} from '../directory/directory.js';
import { languageCode, languageOfName } from '../reading/languages.js';
import type { Row } from '../reading/row.js';
import { compact } from './compact.js';
import type { Assembly, PhoneCopies } from './assembly.js';
import { owners } from './links.js';

const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY_NAMES = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
].map((names) => names.split(' '));

const dayOf = (word: string): Weekday | undefined => {
  const lower = word.toLowerCase();
  const at = DAY_NAMES.map((names) => names.indexOf(lower)).find((index) => index !== -1);
  return at === undefined ? undefined : DAYS[at];
};

function bydayOf(row: Row): string[] {
  const column = row.cell('byday') === undefined ? 'weekday' : 'byday';
  const days: string[] = [];
  for (const part of row.text(column)?.split(/[,;]\s*/) ?? []) {
    const day = /^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/i.test(part) ? part.toUpperCase() : dayOf(part);
    if (day === undefined) row.repair('CODE_LEFT_OUT', column, part, null);
    else days.push(day);
  }
  return days;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;

export function placeSchedule(assembly: Assembly, row: Row): string | undefined {
  const found = owners(assembly, row, ['service_id', 'location_id', 'service_at_location_id']);
  const byday = bydayOf(row);
  const content: Omit<DirectorySchedule, 'id'> = compact({
    freq: row.code('freq', ['WEEKLY', 'MONTHLY'] as const) ?? (byday.length > 0 ? 'WEEKLY' : undefined),
    interval: row.number('interval', isCount),
    byday,
    bymonthday: row.text('bymonthday'),
    byweekno: row.text('byweekno'),
    byyearday: row.text('byyearday'),
    wkst: row.code('wkst', DAYS),
    dtstart: row.date('dtstart'),
    until: row.date('until'),
    count: row.number('count', isCount),
    validFrom: row.date('valid_from'),
    validTo: row.date('valid_to'),
    timezone: row.number('timezone', (hours) => Math.abs(hours) <= 14),
    opensAt: row.time('opens_at'),
    closesAt: row.time('closes_at'),
    description: row.text('description', true),
    url: row.url('schedule_link'),
    attendingType: row.text('attending_type'),
    notes: row.text('notes', true),
  });
  if (byday.length === 0 && Object.keys(content).length === 1) return undefined;
  for (const owner of found) {
    const schedules: DirectorySchedule[] = owner.schedules;
    schedules.push({ id: assembly.partId(row, owner.id, content), ...content });
  }
  return found[0]?.id;
}

/** HSDS wants a number; "ext. B" goes to the description, where people find it. */
function extensionOf(row: Row): { extension?: number; note?: string } {
  const text = row.text('extension');
  if (text === undefined) return {};
  if (/^(?:0|[1-9]\d{0,9})(?:\.0+)?$/.test(text)) return { extension: Number(text) };
  row.repair('EXTENSION_MOVED', 'extension', text, null);
  return { note: `ext. ${text}` };
}

function numberOf(row: Row): string {
  const text = row.required('number');
  const bare = /^"(.+)"$/.exec(text)?.[1]?.trim();
  if (!bare) return text;
  row.repair('QUOTES_REMOVED', 'number', text, bare);
  return bare;
}

export function placePhone(assembly: Assembly, row: Row): string | undefined {
  const sourceId = row.key('id');
  const linked = sourceId === undefined ? undefined : assembly.linkedId(row.table, sourceId);
  // a phone of a contact is the phone of a named person
  if (row.cell('contact_id') !== undefined) {
    assembly.reading.person(row.table);
    if (linked !== undefined) assembly.phones.refuse(linked);
    return undefined;
  }
  const found = owners(assembly, row, [
    'organization_id',
    'location_id',
    'service_id',
    'service_at_location_id',
  ]);
  const { extension, note } = extensionOf(row);
  const description = [row.text('description', true), note].filter((part) => part !== undefined).join('\n');
  const content: Omit<DirectoryPhone, 'id' | 'languages'> = compact({
    number: numberOf(row),
    extension,
    type: row.text('type')?.toLowerCase(),
    description: description === '' ? undefined : description,
    textMessages: row.code('text_messages', ['yes'] as const) === 'yes' ? true : undefined,
  });
  const known = linked === undefined ? undefined : assembly.phones.get(linked);
  const phone: PhoneCopies = known ?? { id: linked ?? '', copies: [] };
  for (const owner of found) {
    const copy: DirectoryPhone = { id: assembly.partId(row, owner.id, content), ...content, languages: [] };
    (owner.phones as DirectoryPhone[]).push(copy);
    phone.copies.push(copy);
  }
  if (linked !== undefined) assembly.phones.set(linked, phone);
  // HSDS 1.1 has the language of a phone in the row itself
  if (row.cell('language') !== undefined)
    for (const copy of phone.copies) addLanguage(assembly, row, copy, languageOf(row));
  return found[0]?.id;
}

function languageOf(row: Row): Omit<DirectoryLanguage, 'id'> | undefined {
  const codeText = row.text('code');
  const name = row.text(row.cell('name') === undefined ? 'language' : 'name');
  let code = codeText === undefined ? undefined : (languageCode(codeText) ?? languageOfName(codeText));
  if (code === undefined && name !== undefined) code = languageOfName(name);
  const words = name ?? (code === undefined ? codeText : undefined);
  if (code === undefined && words !== undefined)
    row.repair('LANGUAGE_KEPT_AS_TEXT', codeText === undefined ? 'name' : 'code', codeText ?? words, words);
  const content = compact({ code, name: words, note: row.text('note', true) });
  return code === undefined && words === undefined ? undefined : content;
}

function addLanguage(
  assembly: Assembly,
  row: Row,
  owner: { id: string; languages: DirectoryLanguage[] },
  content: Omit<DirectoryLanguage, 'id'> | undefined,
): void {
  if (content === undefined) return;
  const same = (other: DirectoryLanguage): boolean =>
    other.code === content.code && other.name === content.name && other.note === content.note;
  if (owner.languages.some(same)) return;
  const id =
    row.table === 'languages'
      ? assembly.partId(row, owner.id, content)
      : assembly.madeId(`${owner.id}/languages`, content);
  owner.languages.push({ id, ...content });
}

export function placeLanguage(assembly: Assembly, row: Row): string | undefined {
  const found = owners(assembly, row, ['service_id', 'location_id', 'organization_id', 'phone_id']);
  const content = languageOf(row);
  for (const owner of found)
    if ('copies' in owner) for (const copy of owner.copies) addLanguage(assembly, row, copy, content);
    else addLanguage(assembly, row, owner, content);
  return found[0]?.id;
}
