import { Parser } from 'saxen';
import { UnreadableFile } from '../files/limits.js';

export interface XmlEvents {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  /** The text between two tags, entities resolved. */
  text?(text: string): void;
}

/** So many characters without the end of a tag or text are no workbook that anybody wrote. */
const LONGEST_TOKEN = 4 * 1024 * 1024;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const character = (code: number, otherwise: string): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

/** The five names of XML and character numbers; a name that a document type would have to declare stays as it is. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
        if (decimal !== undefined) return character(Number(decimal), whole as string);
        if (hex !== undefined) return character(parseInt(hex as string, 16), whole as string);
        return NAMED[name as string] ?? (whole as string);
      })
    : text;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Goes through XML as it streams in, by local names. Knows no document types and fetches nothing.
 * @yields after each piece, so that what the events gathered can be taken
 * @throws UnreadableFile NOT_A_WORKBOOK where it is no XML
 */
export async function* walkXml(pieces: AsyncIterable<string>, events: XmlEvents): AsyncGenerator<void> {
  const parser = new Parser();
  let failed = false;
  let silent = 0;
  const heard = (): void => {
    silent = 0;
  };
  parser.on('openTag', (name, attributes) => {
    heard();
    events.open?.(local(name), attributes);
  });
  parser.on('closeTag', (name) => {
    heard();
    events.close?.(local(name));
  });
  parser.on('text', (text) => {
    heard();
    events.text?.(withoutEntities(text));
  });
  parser.on('cdata', (text) => events.text?.(text));
  parser.on('error', () => {
    failed = true;
  });
  parser.on('warn', () => undefined);
  for await (const piece of pieces) {
    silent += piece.length;
    parser.write(piece);
    if (failed || silent > LONGEST_TOKEN) throw new UnreadableFile('NOT_A_WORKBOOK', 0);
    yield;
  }
  parser.end();
  if (failed) throw new UnreadableFile('NOT_A_WORKBOOK', 0);
  yield;
}

/** As `walkXml`, for a part of which nothing has to be taken before its end. */
export async function readXml(pieces: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  const walk = walkXml(pieces, events);
  while (!(await walk.next()).done);
}
