import type { DirectoryPackage } from './directory.js';

const ordered = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** What two files must share to say the same: everything with a room, in order of id, wherever it stood. */
export function canonical(
  directory: DirectoryPackage,
): Pick<DirectoryPackage, 'organizations' | 'locations' | 'services'> {
  const placeless = <T extends { id: string; origin: object }>(records: readonly T[]): T[] =>
    ordered(records).map((record) => ({ ...record, origin: { file: '', line: 0 } }));
  return {
    organizations: placeless(directory.organizations),
    locations: placeless(directory.locations),
    services: placeless(directory.services),
  };
}
