import type { EasyFile } from './easy-file.js';
import type { Story } from './story.js';

const LANGUAGES = ['en', 'hu', 'fr'];

/** The texts of an easy version, by language, without what is said about them. */
export const textsOf = (easy: EasyFile | undefined): Record<string, unknown> =>
  Object.fromEntries(LANGUAGES.filter((one) => easy?.[one]).map((one) => [one, easy?.[one]]));

/** Who read an easy version, as they want to be named. */
export const readerOf = (story: Story, easy: EasyFile | undefined): string | null =>
  story.world.network.readers.find(({ key }) => key === easy?.checkedBy)?.name ?? null;
