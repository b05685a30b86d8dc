import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import type { WordSource, WordValues } from '@kalaka/ui';
import { firstValueFrom } from 'rxjs';
import { Keepsakes } from '../display/keepsakes';
import { type Language, LANGUAGES } from './catalogue';

/** The messages of a room in each language, loaded when somebody enters it. */
export type WordsOfRoom = Readonly<Record<Language, () => Promise<{ default: Record<string, string> }>>>;

const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/**
 * The words of the interface and their language. The choice is kept on this device; changing it touches no
 * other state, so what is typed in a form stays.
 */
@Injectable({ providedIn: 'root' })
export class InterfaceWords implements WordSource {
  private readonly transloco = inject(TranslocoService);
  private readonly keepsakes = inject(Keepsakes);
  private readonly root = inject(DOCUMENT).documentElement;
  /** Counts loaded catalogues, so that words shown too early are read again. */
  private readonly loaded = toSignal(this.transloco.events$);
  private readonly rooms = new Set<WordsOfRoom>();
  private readonly added = signal(0);
  private readonly chosen = signal<Language>('en');
  readonly language = this.chosen.asReadonly();
  /** Words of the network's own: plain texts, no messages. */
  private readonly own = signal<Readonly<Record<string, string>>>({});

  constructor() {
    effect(() => this.root.setAttribute('lang', this.chosen()));
  }

  translate(key: string, values: WordValues = {}): string {
    const own = this.own()[key];
    if (own !== undefined) return own;
    this.loaded();
    this.added();
    return this.transloco.translate(key, values, this.chosen());
  }

  /** Takes the words of the network in which one acts, in the place of those of another. */
  learn(words: Readonly<Record<string, string>>): void {
    this.own.set(words);
  }

  /** Before a page of the room is drawn; from then on its words follow each change of language. */
  async enter(room: WordsOfRoom): Promise<void> {
    if (this.rooms.has(room)) return;
    await this.add(room, this.chosen());
    this.rooms.add(room);
  }

  private async add(room: WordsOfRoom, language: Language): Promise<void> {
    const { default: words } = await room[language]();
    // The words of the frame come first: what is loaded later would take their place, not join them.
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setTranslation(words, language, { emitChange: false });
    this.added.update((count) => count + 1);
  }

  /** Loads the catalogue first, then changes everything at once. */
  async use(language: Language, keep = true): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    await Promise.all([...this.rooms].map((room) => this.add(room, language)));
    this.transloco.setActiveLang(language);
    this.chosen.set(language);
    if (keep) this.keepsakes.write('language', language);
  }

  /** Before the first page: the kept choice, else the browser's first language that we speak. */
  async start(): Promise<void> {
    const kept = this.keepsakes.read('language');
    const wanted = (globalThis.navigator?.languages ?? []).map((tag) => tag.slice(0, 2)).find(isLanguage);
    const language = isLanguage(kept) ? kept : (wanted ?? 'en');
    this.chosen.set(language); // known at once: the first question to the API is asked in it
    await this.use(language, false);
  }

  /** The person's own setting, unless this device has a choice of its own. */
  async prefer(language: string | null): Promise<void> {
    if (isLanguage(language) && !isLanguage(this.keepsakes.read('language'))) await this.use(language, false);
  }
}
