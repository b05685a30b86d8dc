import { en, type Samples } from './samples.en';
import { hu } from './samples.hu';

export type { Samples };

/** Sample words of the gallery, in both languages. Invented; not part of the catalogues. */
export const SAMPLES: Readonly<Record<'en' | 'hu', Samples>> = { en, hu };
