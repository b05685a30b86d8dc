import type { Delimiter } from '../csv/detect-delimiter.js';
import type { Encoding } from '../files/encodings.js';
import { type DirectoryEntity, type DirectoryPackage, emptyPackage, type Origin } from './directory.js';

/** What a reader may change by itself. Each change is listed with what stood there before. */
export const REPAIR_KINDS = [
  'SCHEME_ADDED', // www.x.org -> https://www.x.org
  'URL_ENCODED', // characters that no URL may hold are percent-encoded
  'URL_LEFT_OUT', // not a web address, or not http(s)
  'EMAIL_LEFT_OUT', // not an e-mail address
  'DATE_REWRITTEN', // January 01, 1970 -> 1970-01-01
  'DATE_LEFT_OUT',
  'MONTH_AS_FIRST_DAY', // June -> 2014-06-01
  'YEAR_LEFT_OUT', // 48
  'TIME_REWRITTEN', // 3pm -> 15:00
  'TIME_LEFT_OUT',
  'NUMBER_REWRITTEN', // 47,19 -> 47.19
  'NUMBER_LEFT_OUT',
  'COORDINATES_LEFT_OUT', // out of range, or only one of two
  'ADDRESS_KEPT_AS_TEXT', // too incomplete for the standard
  'CONTROL_CHARACTER_REMOVED',
  'BIDI_OVERRIDE_REMOVED',
  'BROKEN_CHARACTER_REPLACED', // half of a surrogate pair, or bytes that are no UTF-8
  'ID_REPLACED', // an id that had to be a UUID and was none
  'TYPE_AS_OTHER', // a kind of activity that is no word of the network
  'CODE_LEFT_OUT', // a code outside the closed list of an optional field
  'STATUS_ASSUMED', // a service without a status counts as active
  'TYPE_ASSUMED', // a location without a type counts as physical
  'LINK_INFERRED', // the organization of a place, from the services offered there
  'EXTENSION_MOVED', // a phone extension that is no number went to the description
  'LINK_LEFT_OUT', // one of several links leads nowhere
  'QUOTES_REMOVED', // a phone number within quotation marks
  'LANGUAGE_KEPT_AS_TEXT', // no language code is known for these words
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** One change the reader made. `repaired` is null where the value was left out. */
export interface Repair extends Origin {
  kind: RepairKind;
  field: string;
  original: string;
  repaired: string | null;
}

/** Why a row, or a whole file, cannot be taken. Nothing is imported while one of these stands. */
export const WRONG_ROW_CODES = [
  // the file
  'FILE_MISSING', // values: file
  'FILE_EMPTY',
  'FILE_TOO_LARGE', // max (bytes)
  'NOT_UTF8',
  'ENCODING_UNKNOWN', // the letters fit two encodings, or none
  'ENCODING_WRONG', // encoding; it was given, and the bytes are not in it
  'OLD_SPREADSHEET', // type (xls, ods)
  'NOT_A_TABLE', // type, what the content says it is
  'NOT_A_WORKBOOK', // a zip that is none, or a broken one
  'NOT_AN_ARCHIVE', // a zip that is broken or locked
  'FILE_TWICE', // file; two of the same name
  'UNPACKS_TOO_LARGE', // max (bytes): refused before it is unpacked
  'SHEET_MISSING', // sheet, sheets
  'SHEET_EMPTY', // sheet
  'HEADER_MISSING', // line; the row that was to hold the header is not there
  'NOT_JSON', // message
  'NOT_A_DIRECTORY', // neither HSDS nor covered by the mapping
  'TOO_DEEP', // max
  'TOO_MANY_ROWS', // max
  'TOO_MANY_RECORDS', // max
  'TOO_MANY_COLUMNS', // max
  'COLUMN_MISSING', // column
  'COLUMN_TWICE', // column
  // the row
  'RAGGED_ROW', // expected, found
  'BROKEN_QUOTE',
  'ROW_TOO_LONG', // max (characters)
  'FIELD_TOO_LONG', // max (characters)
  'CONTROL_CHARACTER',
  'CELL_WITHOUT_VALUE', // value; a formula that failed, or was never worked out
  'REQUIRED',
  'UNKNOWN_CODE', // value, allowed
  'DUPLICATE_ID', // value, firstLine
  'LINK_BROKEN', // value, table
  'DATE_UNREADABLE', // value; where the record cannot do without its day
  // of activities, as the hub finds out
  'ORGANIZATION_UNKNOWN', // value
  'PARTNER_UNKNOWN', // value
  'DATE_IN_FUTURE', // value
  'SAID_OTHERWISE', // the same row came before with other words or figures
  'PERIOD_LOCKED', // value
  'OUTSIDE_PROGRAM', // value
  'HOUR_RATES_MISSING', // value
  'FIGURE_TOO_LARGE',
  'YEAR_MISSING', // value; a month is named, and nobody said of which year
] as const;
export type WrongRowCode = (typeof WRONG_ROW_CODES)[number];

/** `values` are the arguments of the message; `line` is 0 when the whole file is meant. */
export interface WrongRow extends Origin {
  code: WrongRowCode;
  field?: string;
  values: Record<string, string | number>;
}

/** Two records that may be one and the same. Listed for a person to judge, never merged. */
export interface LikelyDuplicate {
  entity: DirectoryEntity;
  reason: 'SAME_NAME' | 'SIMILAR_NAME' | 'SAME_IDENTIFIER';
  /** 0..1; 1 for equal names or identifiers. */
  similarity: number;
  first: { id: string; name: string; origin?: Origin };
  second: { id: string; name: string; origin?: Origin };
}

/** How one table file was understood, for a person to see whether that is right. */
export interface TableReading {
  file: string;
  format: 'csv' | 'xlsx';
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  /** Sheets with rows that were not asked for. */
  otherSheets?: string[];
  /** The line of the (last) header row. */
  headerLine: number;
  /** Lines before the header that hold something: a title, a note. */
  skippedLines: number[];
}

export interface ReadReport {
  tables: TableReading[];
  /** The first 10,000 (a limit of the reading); `repairsByKind` counts all. */
  repairs: Repair[];
  repairsByKind: Partial<Record<RepairKind, number>>;
  /** The first 100,000; `wrongRowCount` counts all. */
  wrongRows: WrongRow[];
  wrongRowCount: number;
  /** Records and fields about a named person that were left out. */
  droppedPersons: number;
  droppedPersonsByTable: Record<string, number>;
  likelyDuplicates: LikelyDuplicate[];
  /** Rows read per table or JSON list, wrong ones included. */
  rowsByTable: Record<string, number>;
  /** Tables in the folder that neither the standard nor the mapping knows. They were not read. */
  unusedFiles: string[];
}

/** What every reader answers. The package is whole only when `report.wrongRows` is empty. */
export interface ReadResult {
  package: DirectoryPackage;
  report: ReadReport;
}

export const emptyReport = (): ReadReport => ({
  tables: [],
  repairs: [],
  repairsByKind: {},
  wrongRows: [],
  wrongRowCount: 0,
  droppedPersons: 0,
  droppedPersonsByTable: {},
  likelyDuplicates: [],
  rowsByTable: {},
  unusedFiles: [],
});

export const emptyResult = (): ReadResult => ({ package: emptyPackage(), report: emptyReport() });
