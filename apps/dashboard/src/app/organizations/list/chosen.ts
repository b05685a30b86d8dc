import { computed, Injectable, signal } from '@angular/core';

/** An organization that somebody ticked, as far as the next page needs it. */
export interface Ticked {
  readonly id: string;
  readonly name: { readonly text: string; readonly language: string };
}

/**
 * What is ticked in the list. It outlives pages, filters and the way to the message and back, and ends with the window: what
 * somebody ticked yesterday would only surprise today.
 */
@Injectable({ providedIn: 'root' })
export class Chosen {
  private readonly ticked = signal<ReadonlyMap<string, Ticked>>(new Map());
  readonly all = computed(() => [...this.ticked().values()]);

  has(id: string): boolean {
    return this.ticked().has(id);
  }

  turn(one: Ticked, on: boolean): void {
    this.ticked.update((before) => {
      const after = new Map(before);
      if (on) after.set(one.id, { id: one.id, name: one.name });
      else after.delete(one.id);
      return after;
    });
  }

  clear(): void {
    this.ticked.set(new Map());
  }
}
