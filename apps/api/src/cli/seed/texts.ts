import type { EasyFile } from './files.js';

const LANGUAGES = ['en', 'hu', 'fr'];

/** The texts of an easy version, by language, without what is said about them. */
export const textsOf = (easy: EasyFile | undefined): Record<string, unknown> =>
  Object.fromEntries(LANGUAGES.filter((one) => easy?.[one]).map((one) => [one, easy?.[one]]));
