/** Number of printed edges (`.p1` to `.p8` in tile.css). */
export const PATTERNS = 8;

/** The printed edge of an id, 1 to 8: FNV-1a over its code units, so that the same group looks the same everywhere. */
export function patternOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) {
    hash ^= id.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return (((hash ^ (hash >>> 15)) >>> 0) % PATTERNS) + 1;
}

/** Two letters for a name: the first letters of its first two words that have one, else of its only word. */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters =
    words.length > 1
      ? words.slice(0, 2).map((word) => [...word][0] ?? '')
      : [...(words[0] ?? '')].slice(0, 2);
  return letters.join('').toLocaleUpperCase();
}
