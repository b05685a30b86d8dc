import { refused, type Refusal } from './refusal.js';
import { ok, type Result } from './result.js';

/** `max` counts code points, as people count letters. Single line unless `multiline`. */
export interface TextRule {
  readonly max: number;
  readonly multiline?: boolean;
  readonly required?: boolean;
}

// Controls of C0 and C1 but tab and line feed, which only multi-line text may hold.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;
// Overrides and isolates can make a reader see another order of letters than a machine does.
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;
// Half of a surrogate pair is no character; PostgreSQL and hashing would both choke on it. Noncharacters likewise.
const LONE_SURROGATE = /[\ud800-\udfff\ufffe\uffff]/u;

/**
 * Text of a person as it is kept: NFC, outer space trimmed, line ends as `\n`. It is refused, never silently repaired,
 * when it holds control characters (CONTROL_CHARACTER) or bidirectional overrides (BIDI_OVERRIDE); also REQUIRED,
 * TOO_LONG. Markup is no reason to refuse: it is escaped on output.
 */
export function cleanText(raw: unknown, rule: TextRule): Result<string, Refusal> {
  if (raw === null || raw === undefined) return rule.required ? refused('REQUIRED') : ok('');
  if (typeof raw !== 'string') return refused('REQUIRED');
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (text === '') return rule.required ? refused('REQUIRED') : ok('');
  if (CONTROL.test(text) || LONE_SURROGATE.test(text)) return refused('CONTROL_CHARACTER');
  if (!rule.multiline && /[\n\t\u2028\u2029]/u.test(text)) return refused('CONTROL_CHARACTER');
  if (BIDI.test(text)) return refused('BIDI_OVERRIDE');
  const length = [...text].length;
  if (length > rule.max) return refused('TOO_LONG', undefined, { max: rule.max, length });
  return ok(text);
}
