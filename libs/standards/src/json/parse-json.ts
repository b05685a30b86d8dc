import { UnreadableFile } from '../files/limits.js';
import type { SourceValue } from '../directory/directory.js';

export interface JsonDocument {
  value: SourceValue;
  /** The line on which an object of the document begins. */
  lineOf(object: object): number;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
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
  let counted = 0;

  const here = (): number => {
    for (
      let next = text.indexOf('\n', counted);
      next !== -1 && next < at;
      next = text.indexOf('\n', counted)
    ) {
      line++;
      counted = next + 1;
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
  const string = (): string => {
    match(SPACE);
    const found = match(STRING) ?? refuse();
    return found.includes('\\') ? (JSON.parse(found) as string) : found.slice(1, -1);
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
