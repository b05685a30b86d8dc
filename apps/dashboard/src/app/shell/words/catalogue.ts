import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';

export const LANGUAGES = ['en', 'hu'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language is its own chunk, loaded when it is first used. */
@Injectable()
export class CatalogueLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const { messages } = language === 'hu' ? await import('./messages.hu') : await import('./messages.en');
    return messages;
  }
}
