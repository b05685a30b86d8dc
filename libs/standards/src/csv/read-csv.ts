import { parse, type Parser } from 'csv-parse';
import { decodeUtf8 } from '../files/decode.js';
import { DEFAULT_LIMITS, type Limits, UnreadableFile } from '../files/limits.js';
import type { WrongRowCode } from '../directory/report.js';
import { type Delimiter, detectDelimiter, firstRecord } from './detect-delimiter.js';

/** One row of a table. `line` is the physical line on which the row begins, 1 being the first of the file. */
export type CsvRow =
  | { kind: 'row'; line: number; fields: string[] }
  | {
      kind: 'wrong';
      line: number;
      code: WrongRowCode;
      field?: string;
      values: Record<string, string | number>;
    };

export interface CsvTable {
  columns: string[];
  delimiter: Delimiter;
  /** Rows of exactly `columns.length` fields, and wrong ones with their reason. Reads as it is asked. */
  rows: AsyncGenerator<CsvRow>;
}

export interface CsvOptions {
  delimiter?: Delimiter;
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
): AsyncGenerator<{ line: number; fields: string[] } | Extract<CsvRow, { kind: 'wrong' }>> {
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

/** The header as written, trimmed; a column without a name is called by its place: `column20`. */
const named = (header: string[]): string[] =>
  header.map((name, index) => name.trim().normalize('NFC') || `column${index + 1}`);

async function withHead(
  text: AsyncGenerator<string>,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < HEAD && firstRecord(head.replace(/^[\r\n]+/, '')) === head.replace(/^[\r\n]+/, '')) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return {
    head,
    all: (async function* () {
      yield head;
      yield* text;
    })(),
  };
}

/**
 * Reads a table of comma, semicolon or tab separated values (RFC 4180; UTF-8 with or without byte order mark; any
 * line end), holding one row at a time. A row of another width than the header is wrong and the next is read; a
 * broken quote or an endless row is wrong and the last that is read.
 * @throws UnreadableFile FILE_EMPTY, NOT_UTF8, FILE_TOO_LARGE, TOO_MANY_COLUMNS, COLUMN_TWICE, BROKEN_QUOTE in the header
 */
export async function readCsv(bytes: AsyncIterable<Uint8Array>, options: CsvOptions = {}): Promise<CsvTable> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { head, all } = await withHead(decodeUtf8(bytes, limits.fileBytes));
  // Excel's own hint about the delimiter is a line of its own before the header
  const hint = /^sep=([,;\t])\r?\n/.exec(head);
  const delimiter =
    options.delimiter ??
    (hint?.[1] as Delimiter | undefined) ??
    detectDelimiter(head.replace(/^[\r\n]+/, ''));
  const source = records(all, delimiter, limits);
  if (hint) await source.next();

  const header = await source.next();
  if (header.done) throw new UnreadableFile('FILE_EMPTY', 0);
  if ('kind' in header.value)
    throw new UnreadableFile(header.value.code, header.value.line, header.value.values);
  const columns = named(header.value.fields);
  if (columns.length > limits.columns)
    throw new UnreadableFile('TOO_MANY_COLUMNS', header.value.line, { max: limits.columns });
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) throw new UnreadableFile('COLUMN_TWICE', header.value.line, { column: twice });

  async function* rows(): AsyncGenerator<CsvRow> {
    for await (const found of source) {
      if ('kind' in found) {
        yield found;
        continue;
      }
      const { line, fields } = found;
      const long = fields.findIndex((field) => field.length > limits.fieldLength);
      if (fields.length !== columns.length)
        yield {
          kind: 'wrong',
          line,
          code: 'RAGGED_ROW',
          values: { expected: columns.length, found: fields.length },
        };
      else if (long !== -1)
        yield {
          kind: 'wrong',
          line,
          code: 'FIELD_TOO_LONG',
          field: columns[long]!,
          values: { max: limits.fieldLength },
        };
      else yield { kind: 'row', line, fields };
    }
  }
  return { columns, delimiter, rows: rows() };
}
