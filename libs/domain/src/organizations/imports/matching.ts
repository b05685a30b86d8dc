import { isCode } from '../../kernel/codes.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/** What a list may be of. */
export const IMPORT_KINDS = ['ORGANIZATIONS', 'ACTIVITIES'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const ORGANIZATION_FIELDS = [
  'ID',
  'NAME',
  'ALTERNATE_NAME',
  'DESCRIPTION',
  'EMAIL',
  'WEBSITE',
  'PHONE',
  'LEGAL_FORM',
  'FOUNDED_ON',
  'FOUNDED_YEAR',
  'HU_TAX',
  'HU_REGISTRY',
  'FR_SIREN',
  'FR_RNA',
  'EU_VAT',
  'ADDRESS',
  'STREET',
  'CITY',
  'POSTAL_CODE',
  'COUNTRY',
  'LATITUDE',
  'LONGITUDE',
  'SERVICE',
] as const;
const ACTIVITY_FIELDS = [
  'ORGANIZATION',
  'PARTNERS',
  'TITLE',
  'ACTIVITY_TYPE',
  'PROGRAM',
  'HAPPENED_ON',
  'MONTH',
  'STARTS_AT',
  'MINUTES',
  'PLACE',
  'DISTRICT',
  'OUTCOME',
  'REACH',
  'STAFF_HOURS',
  'VOLUNTEER_HOURS',
] as const;
/** Of every list. */
const COMMON_FIELDS = [
  /** About a named person: never read, only counted. */
  'PERSON',
  /** Not needed: left where it is. */
  'IGNORE',
] as const;

/** What a column of somebody's own table may be. */
export const IMPORT_FIELDS = [...ORGANIZATION_FIELDS, ...ACTIVITY_FIELDS, ...COMMON_FIELDS] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];
/** What a column of a list of this kind may be. */
export const IMPORT_FIELDS_OF: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  ORGANIZATIONS: [...ORGANIZATION_FIELDS, ...COMMON_FIELDS],
  ACTIVITIES: ['ID', ...ACTIVITY_FIELDS, ...COMMON_FIELDS],
};
export type OrganizationField = (typeof ORGANIZATION_FIELDS)[number] | 'PERSON';

/** Fields that several columns may fill: parts of a place, figures of several fields of work. */
const MANY: readonly ImportField[] = ['PERSON', 'IGNORE', 'PLACE', 'REACH'];

export interface MatchedColumn {
  readonly column: string;
  /** Null: nobody said what it is; it is kept unseen. */
  readonly field: ImportField | null;
}

/** What a person says for the rows of a list of activities that do not say it themselves. */
export interface ImportSettings {
  readonly organizationId?: string | null | undefined;
  /** The year of months that are named without one. */
  readonly year?: number | null | undefined;
  readonly date?: string | null | undefined;
}

const YEARS = { min: 1900, max: 2200 };

type Columns = readonly { column: string; field?: string | null | undefined }[];

/**
 * Which column of a table is what. Refusals: NAME_COLUMN_MISSING, since an organization without a name cannot be listed;
 * MATCHED_TWICE with the second column that claims a field; UNKNOWN_CODE. Of activities: REQUIRED with what neither a
 * column nor the person says (whose, and when); OUT_OF_RANGE of the year.
 */
export function checkMatching(
  columns: Columns,
  kind: ImportKind = 'ORGANIZATIONS',
  settings: ImportSettings = {},
): Result<MatchedColumn[], Refusal> {
  const taken = new Map<string, string>();
  const matched: MatchedColumn[] = [];
  for (const [at, { column, field }] of columns.entries()) {
    if (field === null || field === undefined) {
      matched.push({ column, field: null });
      continue;
    }
    if (!isCode(IMPORT_FIELDS_OF[kind], field)) return refused('UNKNOWN_CODE', `columns[${at}].field`);
    const first = taken.get(field);
    if (first !== undefined && !MANY.includes(field)) {
      return refused('MATCHED_TWICE', `columns[${at}].field`, { first, second: column });
    }
    taken.set(field, column);
    matched.push({ column, field });
  }
  const missing = kind === 'ORGANIZATIONS' ? nameless(taken) : unsaid(taken, settings);
  return missing ?? ok(matched);
}

const nameless = (taken: ReadonlyMap<string, string>): Result<never, Refusal> | null =>
  taken.has('NAME') ? null : refused('NAME_COLUMN_MISSING', 'columns[0].field');

/** An activity is somebody's, on a day. */
function unsaid(
  taken: ReadonlyMap<string, string>,
  { organizationId, year, date }: ImportSettings,
): Result<never, Refusal> | null {
  if (!taken.has('ORGANIZATION') && !organizationId) return refused('REQUIRED', 'organizationId');
  const dated = taken.has('HAPPENED_ON') || taken.has('MONTH') || date;
  if (!dated) return refused('REQUIRED', 'date');
  if (year != null && (!Number.isInteger(year) || year < YEARS.min || year > YEARS.max))
    return refused('OUT_OF_RANGE', 'year', YEARS);
  return null;
}

/**
 * What is remembered of a source for the columns of its next file: null where a new column is among them, and where a
 * person has to say something again, as the year of months without one.
 */
export function rememberedMatching(
  columns: readonly string[],
  remembered: readonly MatchedColumn[],
  kind: ImportKind = 'ORGANIZATIONS',
): MatchedColumn[] | null {
  const known = new Map(remembered.map(({ column, field }) => [column, field]));
  if (!columns.every((column) => known.has(column))) return null;
  const matched = columns.map((column) => ({ column, field: known.get(column) ?? null }));
  if (matched.some(({ field }) => field === 'MONTH')) return null;
  return checkMatching(matched, kind).ok ? matched : null;
}
