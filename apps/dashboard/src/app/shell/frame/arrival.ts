import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** How long a page may take to draw its heading before the title is said instead. */
const PATIENCE_MS = 1_500;
const LOOK_MS = 25;

const pathOf = (url: string) => url.split(/[?#]/)[0];

/**
 * After a change of page focus goes to its heading, so that the reader hears where they are and goes on from there.
 * A change of filters or of the page of a list is no change of place.
 */
@Injectable({ providedIn: 'root' })
export class Arrival {
  private readonly page = inject(DOCUMENT);
  /** Said by a live region when there was no heading to go to. */
  readonly said = signal('');
  private path: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    const coming = inject(Router).events.subscribe((event) => {
      if (!(event instanceof NavigationEnd)) return;
      const [before, now] = [this.path, pathOf(event.urlAfterRedirects)];
      this.path = now;
      if (before !== undefined && before !== now) this.arrive();
    });
    inject(DestroyRef).onDestroy(() => {
      coming.unsubscribe();
      clearTimeout(this.timer);
    });
  }

  private arrive(waited = 0): void {
    clearTimeout(this.timer);
    this.said.set('');
    this.timer = setTimeout(() => {
      const heading = this.page.querySelector<HTMLElement>('main h1');
      if (heading) heading.focus({ preventScroll: true });
      else if (waited < PATIENCE_MS) this.arrive(waited + LOOK_MS);
      else this.said.set(this.page.title);
    }, LOOK_MS);
  }
}
