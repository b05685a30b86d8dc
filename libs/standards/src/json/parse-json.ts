import { UnreadableFile } from '../files/limits.js';
import type { SourceValue } from '../directory/directory.js';

export interface JsonDocument {
  value: SourceValue;
  /** The line on which an object of the document begins. */
  lineOf(object: object): number;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * JSON as RFC 8259 has it, and beside it the line of every object, which `JSON.parse` does not tell and a report
 * needs. An own `__proto__` key stays an ordinary key.
 * @throws UnreadableFile NOT_JSON with the line, TOO_DEEP beyond `maxDepth` levels
 */
export function parseJson(text: string, maxDepth: number): JsonDocument {
  const lines = new WeakMap<object, number>();
  let at = 0;
  let line = 1;
  // kept from one call to the next: in a file of one long line each search would go to its end
  let lineEnd = text.indexOf('\n');

  const here = (): number => {
    while (lineEnd !== -1 && lineEnd < at) {
      line++;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    return line;
  };
  const refuse = (): never => {
    throw new UnreadableFile('NOT_JSON', here(), {
      message: text.slice(at, at + 20).trim() || 'end of file',
    });
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const take = (character: string): boolean => {
    match(SPACE);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  /** Looked through by hand: a pattern would need a step of its stack for each letter of a long text. */
  const string = (): string => {
    match(SPACE);
    if (text[at] !== '"') refuse();
    let end = at + 1;
    while (text[end] !== '"') {
      // the end of the file, or a line end within quotes
      if (!(text.charCodeAt(end) >= 0x20)) refuse();
      end += text[end] === '\\' ? 2 : 1;
    }
    try {
      // a slice of the text would keep the whole text in memory; JSON.parse makes a text of its own
      const found = JSON.parse(text.slice(at, end + 1)) as string;
      at = end + 1;
      return found;
    } catch {
      return refuse();
    }
  };

  const object = (depth: number): SourceValue => {
    const start = here();
    const entries: [string, SourceValue][] = [];
    if (!take('}')) {
      do {
        const key = string();
        if (!take(':')) refuse();
        entries.push([key, value(depth)]);
      } while (take(','));
      if (!take('}')) refuse();
    }
    const made = Object.fromEntries(entries);
    lines.set(made, start);
    return made;
  };
  const array = (depth: number): SourceValue => {
    const items: SourceValue[] = [];
    if (take(']')) return items;
    do items.push(value(depth));
    while (take(','));
    if (!take(']')) refuse();
    return items;
  };
  function value(depth: number): SourceValue {
    match(SPACE);
    if (text[at] === '"') return string();
    if (text[at] === '{' || text[at] === '[') {
      if (depth >= maxDepth) throw new UnreadableFile('TOO_DEEP', here(), { max: maxDepth });
      return text[at++] === '{' ? object(depth + 1) : array(depth + 1);
    }
    const found = match(WORD) ?? match(NUMBER) ?? refuse();
    return JSON.parse(found) as SourceValue;
  }

  const whole = value(0);
  match(SPACE);
  if (at < text.length) refuse();
  return { value: whole, lineOf: (found) => lines.get(found) ?? 0 };
}
