import { Injectable } from '@angular/core';
import type { Translation, TranslocoTranspiler, TranspileParams } from '@jsverse/transloco';
import { IntlMessageFormat } from 'intl-messageformat';

/**
 * ICU messages for Transloco, read by the same interpreter as on the server. Transloco's own plug-in compiles
 * messages with `new Function`, which the content policy (`script-src 'self'`) rightly refuses.
 */
@Injectable()
export class IcuTranspiler implements TranslocoTranspiler {
  private language = 'en';
  private readonly formats = new Map<string, IntlMessageFormat>();

  onLangChanged(language: string): void {
    this.language = language;
  }

  transpile({ value, params }: TranspileParams): unknown {
    // Most messages have no argument, no plural and no quoting: they are their own text.
    if (typeof value !== 'string' || !/[{}'#<]/.test(value)) return value;
    const key = `${this.language}:${value}`;
    let format = this.formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(value, this.language, undefined, { ignoreTag: true });
      this.formats.set(key, format);
    }
    return format.format((params ?? {}) as Record<string, string | number>) as string;
  }
}

/** What Transloco holds of one language: flat keys. */
export type Catalogue = Translation;
