import type { World } from '../harness/state.js';
import { one, type Route } from './route.js';

const anImport = (name: string, which: keyof World['imports'], rest: string): Route =>
  one(
    name,
    `organizations/imports/:import${rest}`,
    'coordinator',
    ({ imports }) => `/organizations/imports/${imports[which]}${rest}`,
  );

/** The pages of an import, each with a list that stands where it is asked for. */
export const IMPORT_ROUTES: readonly Route[] = [
  anImport('import-columns', 'uploaded', '/columns'),
  anImport('import-columns-activities', 'diary', '/columns'),
  anImport('import-names', 'logbook', '/names'),
  anImport('import-check', 'faulty', ''),
  anImport('import-pairs', 'faulty', '/pairs'),
  anImport('import-confirm', 'ready', '/confirm'),
  anImport('import-undo', 'ready', '/undo'),
];
