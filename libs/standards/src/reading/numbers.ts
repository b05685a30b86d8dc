/** Between the thousands of a number, in Hungarian and French: a space that breaks no line, or an ordinary one. */
const GROUPED = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,15})?$/;

/** A plain decimal number, with a point or the comma of Hungarian and French tables; nothing for anything else. */
export function readNumber(written: string): number | undefined {
  const text = GROUPED.test(written) ? written.replace(/[ \u00a0\u202f]/g, '') : written;
  if (!/^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  // -0 is no number that anybody means
  return value === 0 ? 0 : value;
}
