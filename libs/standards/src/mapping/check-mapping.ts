import { DELIMITERS } from '../csv/detect-delimiter.js';
import { ENCODINGS } from '../files/encodings.js';
import { DATE_FORMS } from '../reading/dates.js';
import { type Mapping, NEEDED_COLUMNS, TARGET_COLUMNS } from './mapping.js';

/** One thing that is wrong with a mapping file, with the place in words a person can follow. */
export interface MappingFault {
  /** `tables[2].columns.name` */
  path: string;
  message: string;
}

type Fault = (path: string, message: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');

const listed = (words: Iterable<string>): string => [...words].join(', ');

/** "did you mean" for a word that is nearly one of the list. */
function nearest(word: string, words: readonly string[]): string {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const found = words.find(
    (known) => letters(known) === letters(word) || letters(known).startsWith(letters(word)),
  );
  return found ? `; did you mean ${found}?` : '';
}

function checkKeys(value: Record<string, unknown>, allowed: string[], path: string, fault: Fault): void {
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      fault(
        path ? `${path}.${key}` : key,
        `unknown setting${nearest(key, allowed)} (known: ${listed(allowed)})`,
      );
}

function checkTexts(value: unknown, path: string, fault: Fault): void {
  if (value !== undefined && !isTexts(value)) fault(path, 'must be a list of texts, none of them empty');
}

function checkPattern(pattern: unknown, path: string, fault: Fault): void {
  if (pattern === undefined) return;
  try {
    new RegExp(String(pattern), 'u');
  } catch (error) {
    fault(path, `is no regular expression (${(error as Error).message})`);
  }
}

/** Named groups of the pattern; undefined where there is none or it is wrong. */
function checkEach(
  each: unknown,
  path: string,
  columns: readonly string[],
  fault: Fault,
): Set<string> | undefined {
  if (each === undefined) return undefined;
  if (!isRecord(each) || typeof each.column !== 'string' || each.column === '') {
    fault(`${path}.column`, 'must be the name of the source column that is cut');
    return new Set();
  }
  checkKeys(each, ['column', 'separator', 'pattern', 'otherwise'], path, fault);
  if (each.separator !== undefined && (typeof each.separator !== 'string' || each.separator === ''))
    fault(`${path}.separator`, 'must be a text, for example ";"');
  if (each.otherwise !== undefined && !columns.includes(String(each.otherwise)))
    fault(`${path}.otherwise`, `must be one of ${listed(columns)}`);
  if (each.pattern === undefined) return new Set();
  if (each.otherwise === undefined)
    fault(`${path}.otherwise`, 'is needed with a pattern: the column for parts that do not match it');
  checkPattern(each.pattern, `${path}.pattern`, fault);
  return new Set([...String(each.pattern).matchAll(/\(\?<([A-Za-z]\w*)>/g)].map((found) => found[1]!));
}

function checkColumn(source: unknown, path: string, groups: Set<string> | undefined, fault: Fault): void {
  const from = isRecord(source) ? source.from : source;
  if (isRecord(source)) {
    checkKeys(source, ['from', 'values', 'separator', 'pattern', 'join', 'with', 'value'], path, fault);
    if (source.separator !== undefined && (typeof source.separator !== 'string' || source.separator === ''))
      fault(`${path}.separator`, 'must be a text, for example "|"');
    if (source.value !== undefined) {
      if (typeof source.value !== 'string') fault(`${path}.value`, 'must be a text');
      if (source.from !== undefined) fault(path, 'has both from and value; only one can count');
      return;
    }
    if (source.join !== undefined) {
      if (!isTexts(source.join)) fault(`${path}.join`, 'must be a list of source columns');
      if (source.with !== undefined && typeof source.with !== 'string')
        fault(`${path}.with`, 'must be a text');
      return;
    }
    checkPattern(source.pattern, `${path}.pattern`, fault);
    const { values } = source;
    if (
      values !== undefined &&
      !(isRecord(values) && Object.values(values).every((word) => typeof word === 'string'))
    )
      fault(`${path}.values`, 'must translate words to words: {"Monday": "MO"}');
  }
  if (typeof from !== 'string' || from === '')
    fault(path, 'must be the name of a source column, {"from": column, "values": {…}} or {"value": text}');
  else if (from.startsWith('@') && groups === undefined)
    fault(path, `${from} stands for a part, but there is no "each"`);
  else if (from.startsWith('@') && from.length > 1 && !groups!.has(from.slice(1)))
    fault(path, `${from} is no named group of the pattern`);
}

const TABLE_KEYS = [
  'file',
  'to',
  'columns',
  'byName',
  'each',
  'leaveOut',
  'ignore',
  'repeats',
  'optional',
  'records',
  'sheet',
  'headerLine',
  'headerRows',
];

function checkTable(table: unknown, path: string, fault: Fault): void {
  if (!isRecord(table)) return fault(path, 'must be an object');
  checkKeys(table, TABLE_KEYS, path, fault);
  if (typeof table.file !== 'string' || table.file === '')
    fault(`${path}.file`, 'must be the name of a file');
  for (const key of ['repeats', 'optional'])
    if (table[key] !== undefined && typeof table[key] !== 'boolean')
      fault(`${path}.${key}`, 'must be true or false');
  if (table.records !== undefined && typeof table.records !== 'string')
    fault(`${path}.records`, 'must be keys with dots between them, for example "data.items"');
  for (const key of ['headerLine', 'headerRows'])
    if (table[key] !== undefined && !(Number.isInteger(table[key]) && Number(table[key]) > 0))
      fault(`${path}.${key}`, 'must be a whole number from 1 on');
  if (table.sheet !== undefined && typeof table.sheet !== 'string' && typeof table.sheet !== 'number')
    fault(`${path}.sheet`, 'must be the name of a sheet, or its place counted from 1');
  for (const key of ['leaveOut', 'ignore']) checkTexts(table[key], `${path}.${key}`, fault);
  const to = String(table.to);
  const columns = TARGET_COLUMNS[to];
  if (!columns) {
    const names = Object.keys(TARGET_COLUMNS);
    return fault(`${path}.to`, `must be one of ${listed(names)}${nearest(to, names)}`);
  }
  const groups = checkEach(table.each, `${path}.each`, columns, fault);
  if (!isRecord(table.columns))
    return fault(`${path}.columns`, 'must map columns: {"name": "organization_name"}');
  for (const [column, source] of Object.entries(table.columns)) {
    const at = `${path}.columns.${column}`;
    if (!columns.includes(column))
      fault(at, `${to} has no such column${nearest(column, columns)} (known: ${listed(columns)})`);
    checkColumn(source, at, groups, fault);
  }
  const filled = new Set([
    ...Object.keys(table.columns),
    isRecord(table.each) ? String(table.each.otherwise) : '',
  ]);
  for (const column of NEEDED_COLUMNS[to]!)
    if (!filled.has(column)) fault(`${path}.columns`, `${to} needs ${column}`);
  if (to === 'services' && !filled.has('organization_id') && !filled.has('location_id'))
    fault(`${path}.columns`, 'services needs organization_id or location_id');
  checkTexts(table.byName, `${path}.byName`, fault);
  for (const column of isTexts(table.byName) ? table.byName : [])
    if (!column.endsWith('_id') || !filled.has(column))
      fault(`${path}.byName`, `${column} is no link column of this table`);
}

/** What is wrong with a mapping file; an empty list when nothing is, and then it is a `Mapping`. */
export function checkMapping(value: unknown): MappingFault[] {
  const faults: MappingFault[] = [];
  const fault: Fault = (path, message) => void faults.push({ path, message });
  if (!isRecord(value)) return [{ path: '', message: 'must be a JSON object' }];
  checkKeys(
    value,
    [
      'format',
      'name',
      'title',
      'delimiter',
      'encoding',
      'formulaGuard',
      'optionalColumns',
      'dates',
      'empty',
      'tables',
      'keep',
      'leaveOut',
    ],
    '',
    fault,
  );
  if (value.format !== 'kalaka-mapping/1') fault('format', 'must be "kalaka-mapping/1"');
  if (typeof value.name !== 'string' || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(value.name))
    fault('name', 'must be a short name of small letters, digits and hyphens');
  if (value.delimiter !== undefined && !(DELIMITERS as readonly unknown[]).includes(value.delimiter))
    fault('delimiter', 'must be a comma, a semicolon or a tab');
  if (value.encoding !== undefined && !(ENCODINGS as readonly unknown[]).includes(value.encoding))
    fault('encoding', `must be one of ${listed(ENCODINGS)}`);
  if (value.formulaGuard !== undefined && typeof value.formulaGuard !== 'boolean')
    fault('formulaGuard', 'must be true or false');
  checkTexts(value.dates, 'dates', fault);
  for (const form of isTexts(value.dates) ? value.dates : [])
    if (!(DATE_FORMS as readonly string[]).includes(form))
      fault('dates', `${form} is none of ${listed(DATE_FORMS)}`);
  for (const key of ['empty', 'keep', 'leaveOut', 'optionalColumns']) checkTexts(value[key], key, fault);
  if (!Array.isArray(value.tables) || value.tables.length === 0)
    fault('tables', 'must list at least one table');
  else {
    value.tables.forEach((table, at) => checkTable(table, `tables[${at}]`, fault));
    if (!value.tables.some((table) => isRecord(table) && table.to === 'organizations'))
      fault('tables', 'none of them leads to organizations');
  }
  return faults;
}

/** @throws Error with one line per fault */
export function asMapping(value: unknown): Mapping {
  const faults = checkMapping(value);
  if (faults.length === 0) return value as Mapping;
  throw new Error(faults.map(({ path, message }) => `${path || 'mapping'}: ${message}`).join('\n'));
}
