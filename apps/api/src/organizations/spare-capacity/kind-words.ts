import { LANGUAGES, type SpareCapacityKind } from '@kalaka/domain';
import { message } from '@kalaka/words';

/** How people call things of a kind, in both languages of the interface. */
export const kindWords = (kind: SpareCapacityKind): string[] =>
  LANGUAGES.map((language) => message(language, `spareCapacity.words.${kind}`));
