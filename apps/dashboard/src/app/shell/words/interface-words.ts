import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { WordSource, WordValues } from '@kalaka/ui';
import { Keepsakes } from '../display/keepsakes';
import { FRAME_WORDS, type Language, LANGUAGES, type WordsOfRoom } from './catalogue';
import { writeMessage } from './message';

const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/**
 * The words of the interface and their language. The choice is kept on this device; changing it touches no
 * other state, so what is typed in a form stays.
 */
@Injectable({ providedIn: 'root' })
export class InterfaceWords implements WordSource {
  private readonly keepsakes = inject(Keepsakes);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly rooms = new Set([FRAME_WORDS]);
  private readonly messages = { en: new Map<string, string>(), hu: new Map<string, string>() };
  /** Counts what was loaded, so that words shown too early are read again. */
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
    this.added();
    const message = this.messages[this.chosen()].get(key);
    return message === undefined ? key : writeMessage(message, values, this.chosen());
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
    for (const [key, message] of Object.entries(words)) this.messages[language].set(key, message);
    this.added.update((count) => count + 1);
  }

  /** Loads the words first, then changes everything at once. */
  async use(language: Language, keep = true): Promise<void> {
    await Promise.all([...this.rooms].map((room) => this.add(room, language)));
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
