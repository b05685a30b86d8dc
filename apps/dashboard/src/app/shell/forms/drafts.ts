import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Session } from '../session/session';

const PREFIX = 'kalaka.draft.';

interface Stored<T> {
  readonly value: T;
  readonly savedAt: string;
}

/**
 * What was typed and not sent, per person and form, in the storage of this window: a reload, an ended session or a
 * wrong turn loses nothing, and closing the window leaves nothing behind on a shared device.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly session = inject(Session);

  read<T>(key: string): { value: T; savedAt: Date } | null {
    try {
      const stored = JSON.parse(
        this.window?.sessionStorage.getItem(this.name(key)) ?? 'null',
      ) as Stored<T> | null;
      return stored && { value: stored.value, savedAt: new Date(stored.savedAt) };
    } catch {
      return null;
    }
  }

  /** Returns when it was saved, or null when this browser keeps nothing. */
  write(key: string, value: unknown): Date | null {
    const savedAt = new Date();
    try {
      this.window?.sessionStorage.setItem(this.name(key), JSON.stringify({ value, savedAt }));
      return savedAt;
    } catch {
      return null;
    }
  }

  remove(key: string): void {
    try {
      this.window?.sessionStorage.removeItem(this.name(key));
    } catch {
      // there was nothing to remove from
    }
  }

  /** All drafts of this window: after the person said at sign-out that they may go. */
  clear(): void {
    const store = this.window?.sessionStorage;
    for (const name of Object.keys(store ?? {})) if (name.startsWith(PREFIX)) store?.removeItem(name);
  }

  private name(key: string): string {
    return `${PREFIX}${this.session.viewer()?.accountId ?? 'public'}.${key}`;
  }
}
