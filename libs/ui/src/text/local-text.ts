import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectLanguage } from './words';

/** Text with the language that it is really in: what the API answers. */
export interface SpokenText {
  readonly text: string;
  readonly language: string;
}

/** Text in several languages, by language code. At least one entry. */
export type LocalText = Readonly<Record<string, string>>;

const isSpoken = (of: SpokenText | LocalText): of is SpokenText => 'text' in of && 'language' in of;

/** The entry to show: the reader's language, else English, else whatever there is. */
export function pickText(text: LocalText, language: string): SpokenText {
  const found = [language, 'en', ...Object.keys(text)].find((code) => text[code]) ?? language;
  return { language: found, text: text[found] ?? '' };
}

/**
 * Content with its own language: `<ka-text [of]="organization.name" />`. The `lang` attribute is set only where it
 * differs from the page, so that a screen reader changes its voice and nothing else does.
 */
@Component({
  selector: 'ka-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.lang]': 'lang()' },
  template: `{{ shown().text }}`,
})
export class LocalTextView {
  /** A text of the API, texts by language, or one plain text. */
  readonly of = input.required<SpokenText | LocalText | string>();
  /** Language of a plain text, when it is known. */
  readonly in = input<string | null>(null);
  private readonly language = injectLanguage();

  protected readonly shown = computed<SpokenText>(() => {
    const of = this.of();
    if (typeof of === 'string') return { text: of, language: this.in() ?? '' };
    return isSpoken(of) ? of : pickText(of, this.language());
  });
  protected readonly lang = computed(() => {
    const { language } = this.shown();
    return language && language !== this.language() ? language : null;
  });
}
