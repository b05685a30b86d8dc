import type { WrongRowCode } from '../directory/report.js';

/** What one reading may take up. Characters are UTF-16 units, as everywhere in JavaScript. */
export interface Limits {
  /** of one table file, in bytes */
  fileBytes: number;
  /** of one workbook as it lies there, which has to be held whole, in bytes */
  workbookBytes: number;
  /** files in a workbook */
  workbookEntries: number;
  /** of everything in a workbook, unpacked, in bytes */
  unpackedBytes: number;
  /** of those parts of a workbook that have to be held: its texts and formats, in bytes */
  heldBytes: number;
  /** rows of one sheet */
  sheetRows: number;
  /** of one JSON file, which has to be held whole, in bytes */
  jsonBytes: number;
  jsonDepth: number;
  /** rows of all tables together */
  rows: number;
  /** of all records together, which have to be held, as estimated from their number and their texts */
  recordBytes: number;
  columns: number;
  rowLength: number;
  fieldLength: number;
  /** repairs and wrong rows that are listed one by one; all are counted */
  listedRepairs: number;
  listedWrongRows: number;
}

/** Room for a directory of 100,000 organizations, or for a million rows about fewer, within 512 MiB. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 256 * 1024 * 1024,
  workbookBytes: 32 * 1024 * 1024,
  workbookEntries: 2_000,
  unpackedBytes: 256 * 1024 * 1024,
  heldBytes: 48 * 1024 * 1024,
  sheetRows: 200_000,
  jsonBytes: 64 * 1024 * 1024,
  jsonDepth: 32,
  rows: 1_000_000,
  recordBytes: 380_000_000,
  columns: 250,
  rowLength: 1_000_000,
  fieldLength: 100_000,
  listedRepairs: 10_000,
  listedWrongRows: 100_000,
};

/** The whole file cannot be read on. Carries what the report says about it. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: WrongRowCode,
    readonly line: number,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
