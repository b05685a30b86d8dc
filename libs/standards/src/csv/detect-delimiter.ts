/** The three that spreadsheets write: comma, semicolon (Hungarian and French Excel), tab. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many records are compared. */
const RECORDS = 10;

/** How often each delimiter stands in each of the first records of a text, quotes aside. */
function countsOf(text: string): Map<string, number>[] {
  const records: Map<string, number>[] = [];
  let counts = new Map<string, number>();
  let quoted = false;
  let empty = true;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (quoted || (character !== '\n' && character !== '\r')) {
      empty = false;
      if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
      continue;
    }
    if (!empty) records.push(counts);
    if (records.length === RECORDS) return records;
    counts = new Map();
    empty = true;
  }
  // the last one may be cut off, and counts only where there is no other
  return records.length > 0 || empty ? records : [counts];
}

/**
 * The delimiter that cuts most of the first records into equally many cells, at least two: a comma within names, or a
 * title line, does not do that. Where they are even, the one that stands most often in the first record; a comma when
 * none stands anywhere.
 * @param text the beginning of a file, at least its first line
 */
export function detectDelimiter(text: string): Delimiter {
  const records = countsOf(text);
  const rank = (delimiter: Delimiter): [number, number] => {
    const counts = records.map((record) => record.get(delimiter) ?? 0);
    const even = counts.map((count) => (count === 0 ? 0 : counts.filter((other) => other === count).length));
    return [Math.max(0, ...even), counts[0] ?? 0];
  };
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, rank: rank(delimiter) }));
  return ranked.reduce((best, next) =>
    next.rank[0] > best.rank[0] || (next.rank[0] === best.rank[0] && next.rank[1] > best.rank[1])
      ? next
      : best,
  ).delimiter;
}
