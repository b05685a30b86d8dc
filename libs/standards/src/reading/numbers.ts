/** A plain decimal number, with a point or the comma of Hungarian and French tables; nothing for anything else. */
export function readNumber(text: string): number | undefined {
  if (!/^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  // -0 is no number that anybody means
  return value === 0 ? 0 : value;
}
