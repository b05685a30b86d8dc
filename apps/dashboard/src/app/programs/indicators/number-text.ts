import { inject, Injectable } from '@angular/core';
import { injectWords } from '@kalaka/ui';
import { InterfaceWords } from '../../shell/words/interface-words';

/** A decimal of the API as the reader's language writes it. */
@Injectable({ providedIn: 'root' })
export class NumberText {
  private readonly t = injectWords();
  private readonly language = inject(InterfaceWords).language;

  said(value: string | null | undefined): string {
    if (value === null || value === undefined) return this.t('programs.notKnown');
    return new Intl.NumberFormat(this.language() === 'hu' ? 'hu-HU' : 'en-GB').format(Number(value));
  }

  /** The same to type over: no signs between thousands. */
  typed(value: string | null | undefined): string {
    return this.language() === 'hu' ? (value ?? '').replace('.', ',') : (value ?? '');
  }
}
