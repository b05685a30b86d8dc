import type { LikelyDuplicate, ReadReport, WrongRow, WrongRowCode } from '@kalaka/standards';
import type { ImportReport } from '../../organizations/index.js';

type Values = Record<string, string | number>;

/** Why a row or a file cannot be taken, in words. */
const REASONS: Readonly<Record<WrongRowCode, (values: Values) => string>> = {
  FILE_MISSING: ({ file }) => `the file ${file} is missing`,
  FILE_EMPTY: () => 'the file is empty',
  FILE_TOO_LARGE: ({ max }) => `the file is larger than ${max} bytes`,
  NOT_UTF8: () => 'the file is not UTF-8 text',
  NOT_JSON: ({ message }) => `the file is no JSON: ${message}`,
  NOT_A_DIRECTORY: () => 'this is neither HSDS nor covered by the mapping (--mapping)',
  TOO_DEEP: ({ max }) => `nested deeper than ${max} levels`,
  TOO_MANY_ROWS: ({ max }) => `more than ${max} rows`,
  TOO_MANY_COLUMNS: ({ max }) => `more than ${max} columns`,
  COLUMN_MISSING: ({ column }) => `the column "${column}" is missing`,
  COLUMN_TWICE: ({ column }) => `the column "${column}" is there twice`,
  RAGGED_ROW: ({ expected, found }) => `${found} columns instead of ${expected}`,
  BROKEN_QUOTE: () => 'a quotation mark that is not closed',
  ROW_TOO_LONG: ({ max }) => `longer than ${max} characters`,
  FIELD_TOO_LONG: ({ max }) => `longer than ${max} characters`,
  CONTROL_CHARACTER: () => 'holds a control character',
  REQUIRED: () => 'is empty and must not be',
  UNKNOWN_CODE: ({ value, allowed }) => `"${value}" is none of ${allowed}`,
  DUPLICATE_ID: ({ value, firstLine }) => `the id "${value}" was used in line ${firstLine}`,
  LINK_BROKEN: ({ value, table }) => `"${value}" leads to nothing in ${table}`,
};

const SHOWN = 20;
const more = (all: number): string[] => (all > SHOWN ? [`  … and ${all - SHOWN} more`] : []);

const place = ({ file, line }: { file: string; line: number }): string =>
  line > 0 ? `${file}:${line}` : file;

export const wrongLine = (row: WrongRow): string =>
  `  ${place(row)}  ${row.field ? `${row.field}: ` : ''}${REASONS[row.code](row.values)}`;

const duplicateLine = ({ reason, first, second }: LikelyDuplicate): string =>
  `  ${first.name} (${first.id}) and ${second.name} (${second.id}): ${reason.toLowerCase().replaceAll('_', ' ')}`;

/** What the reading of the files brought to light. */
export function readingLines(report: ReadReport): string[] {
  const rows = Object.entries(report.rowsByTable).map(([table, count]) => `${table} ${count}`);
  const repairs = Object.entries(report.repairsByKind).map(
    ([kind, count]) => `${kind.toLowerCase().replaceAll('_', ' ')} ${count}`,
  );
  return [
    `rows read: ${rows.join(', ') || 'none'}`,
    ...(repairs.length > 0 ? [`repaired, the original is kept: ${repairs.join(', ')}`] : []),
    ...(report.droppedPersons > 0 ? [`about named persons, left out: ${report.droppedPersons}`] : []),
    ...(report.unusedFiles.length > 0 ? [`files not read: ${report.unusedFiles.join(', ')}`] : []),
    `wrong: ${report.wrongRowCount}`,
    ...report.wrongRows.slice(0, SHOWN).map(wrongLine),
    ...more(report.wrongRowCount),
  ];
}

/** Every repair with what stood there before. */
export const repairLines = ({ repairs }: ReadReport): string[] =>
  repairs.map(
    (one) =>
      `  ${place(one)}  ${one.field}: ${JSON.stringify(one.original)} → ${one.repaired === null ? 'left out' : JSON.stringify(one.repaired)}`,
  );

/** What the import did, or would do. */
export function importLines(report: ImportReport, dryRun: boolean): string[] {
  const counted = (['organizations', 'locations', 'services'] as const).map((kind) => {
    const { new: fresh, changed, same } = report[kind];
    return `${kind}: ${fresh} new, ${changed} changed, ${same} same`;
  });
  const { likelyDuplicates: pairs } = report;
  return [
    ...counted,
    `kept without a room: ${report.sourceRecords}`,
    ...(pairs.length > 0 ? [`likely duplicates, not merged: ${pairs.length}`] : []),
    ...pairs.slice(0, SHOWN).map(duplicateLine),
    ...more(pairs.length),
    dryRun ? 'Dry run: nothing was written.' : 'Done.',
  ];
}
