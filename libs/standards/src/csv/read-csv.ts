import { parse, type Parser } from 'csv-parse';
import { decoded } from '../files/decode.js';
import type { Encoding } from '../files/encodings.js';
import { DEFAULT_LIMITS, type Limits, UnreadableFile } from '../files/limits.js';
import type { WrongRowCode } from '../directory/report.js';
import { findHeader, type HeaderWish, SAMPLE } from '../table/header.js';
import { checkColumns, checkedRow, type Table, type TableRow } from '../table/table.js';
import { type Delimiter, detectDelimiter } from './detect-delimiter.js';

export interface CsvOptions {
  delimiter?: Delimiter;
  /** As it was found or given; UTF-8 otherwise. */
  encoding?: Encoding;
  header?: HeaderWish;
  limits?: Partial<Limits>;
}

const HEAD = 64 * 1024;
const PARSER_CODES: Record<string, WrongRowCode> = {
  CSV_INVALID_CLOSING_QUOTE: 'BROKEN_QUOTE',
  INVALID_OPENING_QUOTE: 'BROKEN_QUOTE',
  CSV_QUOTE_NOT_CLOSED: 'BROKEN_QUOTE',
  CSV_MAX_RECORD_SIZE: 'ROW_TOO_LONG',
};

const lineBreaks = (raw: string): number => {
  let count = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 10 || (code === 13 && raw.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
};

const leadingBreaks = (raw: string): number => lineBreaks(/^[\r\n]*/.exec(raw)![0]);

/** Until the parser takes more, or is closed because nobody reads on. */
const room = (parser: Parser): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      parser.off('drain', go).off('close', go);
      resolve();
    };
    parser.on('drain', go).on('close', go);
  });

interface Fault {
  code: WrongRowCode;
  /** Rows that were read well before it. */
  after: number;
  /** Blank lines between the last of them and the faulty one. */
  blank: number;
}

/**
 * csv-parse with the physical line of each record. A broken quote ends the reading, since no row after it is sure;
 * it must not end the stream with an error, though, which would take the good rows before it along.
 */
async function* records(
  text: AsyncIterable<string>,
  delimiter: string,
  limits: Limits,
): AsyncGenerator<{ line: number; fields: string[] } | Extract<TableRow, { kind: 'wrong' }>> {
  let fault: Fault | undefined;
  const parser = parse({
    delimiter,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: limits.rowLength,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      fault ??= {
        code: PARSER_CODES[error?.code ?? ''] ?? 'BROKEN_QUOTE',
        after: Number(error?.['records'] ?? 0),
        blank: leadingBreaks(raw ?? ''),
      };
      return undefined;
    },
  });
  const feeding = (async () => {
    for await (const piece of text) {
      if (parser.destroyed || fault) break;
      if (!parser.write(piece)) await room(parser);
    }
    if (!parser.destroyed) parser.end();
  })();
  // a text that is no UTF-8 ends the parser too; without this the failure would go unheard
  feeding.catch((error: unknown) => parser.destroy(error as Error));
  let line = 1;
  let count = 0;
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      // rows that the parser found behind the fault
      if (fault && count >= fault.after) break;
      count++;
      yield { line: line + leadingBreaks(raw), fields: record };
      line += lineBreaks(raw);
    }
  } finally {
    parser.destroy();
  }
  if (!fault) return;
  const values: Record<string, number> = fault.code === 'ROW_TOO_LONG' ? { max: limits.rowLength } : {};
  yield { kind: 'wrong', line: line + fault.blank, code: fault.code, values };
}

/** The beginning of the text, always of the same length, however the bytes were cut; and all of it. */
async function withHead(
  text: AsyncGenerator<string>,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  const pieces: string[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await text.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return {
    head: pieces.join('').slice(0, HEAD),
    all: (async function* () {
      yield* pieces;
      yield* text;
    })(),
  };
}

type Records = ReturnType<typeof records>;

/** The first rows, to find the header among them, and what ended them if it was not their number. */
async function sampleOf(source: Records) {
  const rows: { line: number; fields: string[] }[] = [];
  while (rows.length < SAMPLE) {
    const next = await source.next();
    if (next.done) break;
    if ('kind' in next.value) return { rows, end: next.value };
    rows.push(next.value);
  }
  return { rows };
}

/**
 * Reads a table of comma, semicolon or tab separated values (RFC 4180; any line end), holding one row at a time. A row
 * of another width than the header is wrong and the next is read; a broken quote or an endless row is wrong and the
 * last that is read.
 * @throws UnreadableFile FILE_EMPTY, NOT_UTF8, FILE_TOO_LARGE, TOO_MANY_COLUMNS, COLUMN_TWICE, BROKEN_QUOTE in the header
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  options: CsvOptions = {},
): Promise<Table & { delimiter: Delimiter }> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { head, all } = await withHead(decoded(bytes, limits.fileBytes, options.encoding));
  // Excel's own hint about the delimiter is a line of its own before the header
  const hint = /^sep=([,;\t])\r?\n/.exec(head);
  const delimiter = options.delimiter ?? (hint?.[1] as Delimiter | undefined) ?? detectDelimiter(head);
  const source = records(all, delimiter, limits);
  if (hint) await source.next();

  const sample = await sampleOf(source);
  if (sample.rows.length === 0) {
    if (!sample.end) throw new UnreadableFile('FILE_EMPTY', 0);
    throw new UnreadableFile(sample.end.code, sample.end.line, sample.end.values);
  }
  const { columns, line, skippedLines, used, tags } = findHeader(sample.rows, options.header);
  checkColumns(columns, line, limits);

  async function* rows(): AsyncGenerator<TableRow> {
    for (const found of sample.rows.slice(used)) yield checkedRow(found, columns, limits);
    if (sample.end) yield sample.end;
    else for await (const found of source) yield 'kind' in found ? found : checkedRow(found, columns, limits);
  }
  const table = { columns, delimiter, headerLine: line, skippedLines, rows: rows() };
  return tags ? { ...table, tags } : table;
}
