import { DOCUMENT, inject, Injectable } from '@angular/core';

const PREFIX = 'kalaka.';

/**
 * Small choices kept on this device (language, display). A browser may refuse storage (private window, policy):
 * then the choice lives as long as the page.
 */
@Injectable({ providedIn: 'root' })
export class Keepsakes {
  private readonly store = inject(DOCUMENT).defaultView;

  read(name: string): string | null {
    try {
      return this.store?.localStorage.getItem(PREFIX + name) ?? null;
    } catch {
      return null;
    }
  }

  write(name: string, value: string): void {
    try {
      this.store?.localStorage.setItem(PREFIX + name, value);
    } catch {
      // nothing to keep it in; the choice still holds until the page is closed
    }
  }
}
