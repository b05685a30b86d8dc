import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import type { WordsOfRoom } from './shell/words/catalogue';
import { InterfaceWords } from './shell/words/interface-words';

/**
 * The words of each room, a chunk per language beside those of the frame (`shell/words/messages.*.ts`), so that a phone does
 * not fetch sentences of rooms that its owner never enters. A new file of words gets its line in `words.en.ts` and
 * `words.hu.ts` of its room; a new room gets its line here and `withWords` in `routes.ts`.
 */
export const ROOM_WORDS = {
  later: { en: () => import('./shell/words/later.en'), hu: () => import('./shell/words/later.hu') },
  organizations: {
    en: () => import('./organizations/words.en'),
    hu: () => import('./organizations/words.hu'),
  },
  activities: { en: () => import('./activities/words.en'), hu: () => import('./activities/words.hu') },
  'activities/files': {
    en: () => import('./activities/files/words.en'),
    hu: () => import('./activities/files/words.hu'),
  },
  memberHome: { en: () => import('./today/words.en'), hu: () => import('./today/words.hu') },
  'activities/review': {
    en: () => import('./activities/review/words.en'),
    hu: () => import('./activities/review/words.hu'),
  },
  'activities/periods': {
    en: () => import('./activities/periods/words.en'),
    hu: () => import('./activities/periods/words.hu'),
  },
  'activities/detail': {
    en: () => import('./activities/detail/words.en'),
    hu: () => import('./activities/detail/words.hu'),
  },
  networks: { en: () => import('./networks/words.en'), hu: () => import('./networks/words.hu') },
  people: { en: () => import('./people/words.en'), hu: () => import('./people/words.hu') },
  audit: { en: () => import('./audit/words.en'), hu: () => import('./audit/words.hu') },
  programs: { en: () => import('./programs/words.en'), hu: () => import('./programs/words.hu') },
  reports: { en: () => import('./reports/words.en'), hu: () => import('./reports/words.hu') },
} satisfies Record<string, WordsOfRoom>;

export type RoomName = keyof typeof ROOM_WORDS;

/** The log form opens on slow lines: its words of refusal come behind it, before anybody can have typed something wrong. */
const QUICK: ReadonlySet<RoomName> = new Set(['activities']);

/** Loads pages or routes together with the words of their room: neither is drawn without the other. */
export const withWords =
  <T>(room: RoomName, load: () => Promise<T>) =>
  async (): Promise<T> => {
    const words = inject(InterfaceWords);
    const later = QUICK.has(room) ? null : words.enter(ROOM_WORDS.later);
    const [loaded] = await Promise.all([load(), words.enter(ROOM_WORDS[room]), later]);
    return loaded;
  };

/** The same for a page that is there already. */
export const wordsOf =
  (room: RoomName): CanActivateFn =>
  () =>
    inject(InterfaceWords)
      .enter(ROOM_WORDS[room])
      .then(() => true);
