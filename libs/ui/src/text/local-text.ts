import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectLanguage } from './words';

/** Text that people wrote, by language code. At least one entry. */
export type LocalText = Readonly<Record<string, string>>;

/** The entry to show: the reader's language, else English, else whatever there is. */
export function pickText(text: LocalText, language: string): { lang: string; text: string } {
  const lang = [language, 'en', ...Object.keys(text)].find((code) => text[code]) ?? language;
  return { lang, text: text[lang] ?? '' };
}

/**
 * Content with its own language: `<ka-text [of]="organization.name" />`. The `lang` attribute is set only
 * where it differs from the page, so that a screen reader changes its voice and nothing else does.
 */
@Component({
  selector: 'ka-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.lang]': 'lang()' },
  template: `{{ shown().text }}`,
})
export class LocalTextView {
  /** Either texts by language or one plain text. */
  readonly of = input.required<LocalText | string>();
  /** Language of a plain text, when it is known. */
  readonly in = input<string | null>(null);
  private readonly language = injectLanguage();

  protected readonly shown = computed(() => {
    const of = this.of();
    return typeof of === 'string' ? { lang: this.in() ?? '', text: of } : pickText(of, this.language());
  });
  protected readonly lang = computed(() => {
    const { lang } = this.shown();
    return lang && lang !== this.language() ? lang : null;
  });
}
