import type { SourceValue } from '../directory/directory.js';

/** Columns and lists of HSDS that name a person, wherever they stand. */
export const PERSON_COLUMNS: ReadonlySet<string> = new Set([
  'contact',
  'contacts',
  'attention',
  'updated_by',
  'assurer_email',
]);

/** A copy without what names a person; `dropped` counts what was taken out. */
export function withoutPersons(value: SourceValue): { value: SourceValue; dropped: number } {
  let dropped = 0;
  const copy = (part: SourceValue): SourceValue => {
    if (Array.isArray(part)) return part.map(copy);
    if (part === null || typeof part !== 'object') return part;
    const kept: [string, SourceValue][] = [];
    for (const [key, inner] of Object.entries(part)) {
      if (!PERSON_COLUMNS.has(key)) kept.push([key, copy(inner)]);
      else if (Array.isArray(inner)) dropped += inner.length;
      else if (inner !== null && inner !== '') dropped++;
    }
    return Object.fromEntries(kept);
  };
  return { value: copy(value), dropped };
}
