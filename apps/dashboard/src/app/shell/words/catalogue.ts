export const LANGUAGES = ['en', 'hu'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The messages of a room in each language, loaded when somebody enters it. */
export type WordsOfRoom = Readonly<Record<Language, () => Promise<{ default: Record<string, string> }>>>;

/** Words of the frame and of the first screen, which each page needs; each language is its own chunk. */
export const FRAME_WORDS: WordsOfRoom = {
  en: () => import('./messages.en'),
  hu: () => import('./messages.hu'),
};
