import { NO_CHECK } from './easy-check-value';
import type { ProfileField, ProfileValue } from './profile-value';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What happened to a profile that two people changed at once. */
export interface Merge {
  /** My text with everything that only the others changed; where both changed it, still mine. */
  readonly merged: ProfileValue;
  /** Fields that both changed, each in its own way: a person has to choose. */
  readonly conflicts: readonly ProfileField[];
  /** Fields that only the others changed. */
  readonly taken: readonly ProfileField[];
}

/**
 * Compares three versions field by field: from which one this person started, what they wrote, what is stored now.
 * Nothing is decided here that somebody wrote on both sides.
 */
export function mergeVersions(from: ProfileValue, mine: ProfileValue, theirs: ProfileValue): Merge {
  const fields = Object.keys(mine) as ProfileField[];
  const changed = fields.filter(
    (field) => !same(from[field], theirs[field]) && !same(mine[field], theirs[field]),
  );
  const conflicts = changed.filter((field) => !same(from[field], mine[field]));
  const taken = changed.filter((field) => !conflicts.includes(field));
  return { merged: withTheirs(mine, theirs, taken), conflicts, taken };
}

/**
 * The profile after the choice: `theirs` for the fields named, everything else stays. A check that I wrote down is of my
 * easy words, so it does not go with those of somebody else.
 */
export function withTheirs(
  value: ProfileValue,
  theirs: ProfileValue,
  fields: readonly ProfileField[],
): ProfileValue {
  const chosen = Object.fromEntries(fields.map((field) => [field, theirs[field]]));
  const easyCheck = fields.includes('easyDescription') ? NO_CHECK : value.easyCheck;
  return { ...value, easyCheck, ...chosen } as ProfileValue;
}
