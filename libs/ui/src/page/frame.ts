import { Injectable, signal } from '@angular/core';

/** How the shell frames the pages: `desk` = rail at the side, quiet headings; otherwise bar on top, question bands. */
@Injectable({ providedIn: 'root' })
export class PageFrame {
  readonly desk = signal(false);
}
