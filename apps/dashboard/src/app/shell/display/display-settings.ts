import { computed, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { DEFAULT_DISPLAY, type DisplaySettings as Display, TEXT_SIZES, THEMES } from '@kalaka/domain';
import { Keepsakes } from './keepsakes';

export type { Display };

/** Questions of the display page and their answers; yes and no stand for true and false. */
export const DISPLAY_QUESTIONS = {
  textSize: TEXT_SIZES,
  theme: THEMES,
  wideSpacing: ['no', 'yes'],
  reduceMotion: ['no', 'yes'],
  easyWords: ['no', 'yes'],
} as const satisfies Partial<Record<keyof Display, readonly string[]>>;

export type DisplayQuestion = keyof typeof DISPLAY_QUESTIONS;
export const DISPLAY_NAMES = Object.keys(DISPLAY_QUESTIONS) as DisplayQuestion[];

/** The answer that a stored value is. */
export const answerOf = (value: Display[DisplayQuestion]): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;

const valueOf = (answer: unknown): unknown => (answer === 'yes' ? true : answer === 'no' ? false : answer);

/** Keeps what is a known answer; anything else (an older version, a damaged store) falls back to the default. */
export function toDisplay(stored: unknown): Display {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const known = DISPLAY_NAMES.filter((name) =>
    (DISPLAY_QUESTIONS[name] as readonly unknown[]).map(valueOf).includes(found[name]),
  );
  return { ...DEFAULT_DISPLAY, ...Object.fromEntries(known.map((name) => [name, found[name]])) };
}

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const THEME_ATTRIBUTE = { SYSTEM: null, LIGHT: 'light', DARK: 'dark', HIGH_CONTRAST: 'contrast' } as const;

/**
 * How the pages look for this reader. Works signed out, kept on this device; `ProfileDisplay` carries it into the
 * profile of a signed-in person. Becomes data attributes of the root element (libs/ui/styles/display.css).
 */
@Injectable({ providedIn: 'root' })
export class DisplaySettings {
  private readonly keepsakes = inject(Keepsakes);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly state = signal<Display>(toDisplay(parse(this.keepsakes.read('display'))));
  readonly current = this.state.asReadonly();
  readonly easyWords = computed(() => this.state().easyWords);

  constructor() {
    effect(() => this.apply(this.state()));
  }

  choose(name: DisplayQuestion, answer: string): void {
    this.state.set(toDisplay({ ...this.state(), [name]: valueOf(answer) }));
    this.keepsakes.write('display', JSON.stringify(this.state()));
  }

  reset(): void {
    this.state.set(DEFAULT_DISPLAY);
    this.keepsakes.write('display', JSON.stringify(DEFAULT_DISPLAY));
  }

  /** Takes the profile's settings on a device that has none of its own. */
  prefer(stored: unknown): void {
    if (this.keepsakes.read('display') === null && stored) this.state.set(toDisplay(stored));
  }

  private apply({ theme, textSize, wideSpacing, reduceMotion, easyWords }: Display): void {
    this.mark('theme', THEME_ATTRIBUTE[theme]);
    this.mark('text', textSize === '100' ? null : textSize);
    this.mark('spacing', wideSpacing ? 'wide' : null);
    this.mark('motion', reduceMotion ? 'less' : null);
    this.mark('words', easyWords ? 'easy' : null);
  }

  private mark(name: string, value: string | null): void {
    if (value === null) this.root.removeAttribute(`data-${name}`);
    else this.root.setAttribute(`data-${name}`, value);
  }
}
