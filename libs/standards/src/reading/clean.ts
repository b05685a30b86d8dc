import type { RepairKind } from '../directory/report.js';

// tab, line feed and carriage return are white space and no harm
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
// embeddings, overrides and isolates: they make a text read otherwise than it is stored
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

// half a surrogate pair, and the two codes that no text may hold
const BROKEN = /[\ud800-\udfff\ufffe\uffff]/u;

export interface Cleaned {
  text: string;
  /** What had to be taken out, if anything; white space and normal form are no repair. */
  repairs: RepairKind[];
}

/** True when a text holds something that `cleaned` would take out. An id must not. */
export const hasHarmful = (raw: string): boolean =>
  raw.search(CONTROL) !== -1 || raw.search(BIDI) !== -1 || BROKEN.test(raw);

/**
 * A text that every store and screen takes: no control characters, no bidirectional overrides, no half surrogate
 * pairs. Nothing else is touched.
 */
export function harmless(raw: string): Cleaned {
  const repairs: RepairKind[] = [];
  let text = raw;
  if (BROKEN.test(text)) {
    text = text.toWellFormed().replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
    repairs.push('BROKEN_CHARACTER_REPLACED');
  }
  const step = (pattern: RegExp, kind: RepairKind): void => {
    const next = text.replace(pattern, '');
    if (next !== text) repairs.push(kind);
    text = next;
  };
  step(CONTROL, 'CONTROL_CHARACTER_REMOVED');
  step(BIDI, 'BIDI_OVERRIDE_REMOVED');
  return { text, repairs };
}

/**
 * As `harmless`, and in NFC, trimmed, with `\n` as the only line end; a text of one line has spaces for tabs and
 * line ends.
 */
export function cleaned(raw: string, multiline: boolean): Cleaned {
  const { text, repairs } = harmless(raw);
  const spaced = multiline ? text.replace(/\r\n?/g, '\n') : text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  return { text: spaced.normalize('NFC').trim(), repairs };
}
