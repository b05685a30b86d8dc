import { DOCUMENT, inject, Injectable } from '@angular/core';

/** The product's name at the end of each title. */
const HUB = 'Kaláka';

/** Title of the window: unique per page, `Error: …` in front while a form has problems. */
@Injectable({ providedIn: 'root' })
export class PageTitle {
  private readonly page = inject(DOCUMENT);

  /** @param heading the h1 of the page @param prefix e.g. "Error:" or "Step 2 of 4:" */
  set(heading: string, prefix = ''): void {
    this.page.title = `${prefix ? `${prefix} ` : ''}${heading} – ${HUB}`;
  }
}
