import type { World } from '../harness/state.js';

const anImport = (name: string, which: keyof World['imports'], rest: string) => ({
  name,
  pattern: `organizations/imports/:import${rest}`,
  persona: 'coordinator' as const,
  path: ({ imports }: World) => `/organizations/imports/${imports[which]}${rest}`,
});

/** The pages of an import, each with a list that stands where it is asked for. */
export const IMPORT_ROUTES = [
  anImport('import-columns', 'uploaded', '/columns'),
  anImport('import-columns-activities', 'diary', '/columns'),
  anImport('import-names', 'logbook', '/names'),
  anImport('import-check', 'faulty', ''),
  anImport('import-pairs', 'faulty', '/pairs'),
  anImport('import-confirm', 'ready', '/confirm'),
  anImport('import-undo', 'ready', '/undo'),
];
