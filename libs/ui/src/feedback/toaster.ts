import { computed, Injectable, signal } from '@angular/core';

/** Something that was done, said once in a toast and kept in Recent changes. */
export interface Change {
  readonly id: number;
  readonly message: string;
  readonly at: Date;
  /** What takes it back, while that is possible. */
  readonly undo?: () => void;
  /** Where to look at it. */
  readonly link?: { readonly to: string; readonly label: string };
}

/** How many changes the log remembers in this window. */
const KEPT = 20;

/**
 * Says what was done: a toast that stays until it is closed and never takes focus, and the same line in
 * Recent changes. `toaster.say(t('organizations.saved'), { undo })`
 */
@Injectable({ providedIn: 'root' })
export class Toaster {
  private readonly all = signal<readonly Change[]>([]);
  private readonly closed = signal<ReadonlySet<number>>(new Set());
  private last = 0;

  /** Newest first. */
  readonly changes = this.all.asReadonly();
  /** At most the newest open one: older ones are in the log. */
  readonly open = computed(() =>
    this.all()
      .slice(0, 1)
      .filter(({ id }) => !this.closed().has(id)),
  );

  say(message: string, more: Pick<Change, 'undo' | 'link'> = {}): Change {
    const change: Change = { id: ++this.last, message, at: new Date(), ...more };
    this.all.update((changes) => [change, ...changes].slice(0, KEPT));
    return change;
  }

  close(id: number): void {
    this.closed.update((ids) => new Set([...ids, id]));
  }

  /** Takes a change back once; the line stays without its button. */
  undo(change: Change): void {
    change.undo?.();
    this.all.update((changes) =>
      changes.map((one) => (one.id === change.id ? { ...one, undo: undefined } : one)),
    );
    this.close(change.id);
  }

  /** Forgets everything: at sign-out. */
  clear(): void {
    this.all.set([]);
  }
}
