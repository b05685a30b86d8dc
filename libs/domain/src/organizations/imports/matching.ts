import { isCode } from '../../kernel/codes.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/** What a column of somebody's own table may be. */
export const IMPORT_FIELDS = [
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
  /** About a named person: never read, only counted. */
  'PERSON',
  /** Not needed: left where it is. */
  'IGNORE',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Fields that several columns may fill. */
const MANY: readonly ImportField[] = ['PERSON', 'IGNORE'];

export interface MatchedColumn {
  readonly column: string;
  /** Null: nobody said what it is; it is kept unseen. */
  readonly field: ImportField | null;
}

/**
 * Which column of a table is what. Refusals: NAME_COLUMN_MISSING, since an organization without a name cannot be listed;
 * MATCHED_TWICE with the second column that claims a field; UNKNOWN_CODE.
 */
export function checkMatching(
  columns: readonly { column: string; field?: string | null | undefined }[],
): Result<MatchedColumn[], Refusal> {
  const taken = new Map<string, string>();
  const matched: MatchedColumn[] = [];
  for (const [at, { column, field }] of columns.entries()) {
    if (field === null || field === undefined) {
      matched.push({ column, field: null });
      continue;
    }
    if (!isCode(IMPORT_FIELDS, field)) return refused('UNKNOWN_CODE', `columns[${at}].field`);
    const first = taken.get(field);
    if (first !== undefined && !MANY.includes(field)) {
      return refused('MATCHED_TWICE', `columns[${at}].field`, { first, second: column });
    }
    taken.set(field, column);
    matched.push({ column, field });
  }
  if (!taken.has('NAME')) return refused('NAME_COLUMN_MISSING', 'columns[0].field');
  return ok(matched);
}

/** What is remembered of a source for the columns of its next file: null where a new column is among them. */
export function rememberedMatching(
  columns: readonly string[],
  remembered: readonly MatchedColumn[],
): MatchedColumn[] | null {
  const known = new Map(remembered.map(({ column, field }) => [column, field]));
  if (!columns.every((column) => known.has(column))) return null;
  const matched = columns.map((column) => ({ column, field: known.get(column) ?? null }));
  return checkMatching(matched).ok ? matched : null;
}
