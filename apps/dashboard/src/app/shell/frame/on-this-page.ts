import { ChangeDetectionStrategy, Component, ElementRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';

interface Part {
  readonly id: string;
  readonly name: string;
}

/**
 * On a phone, where a long page has no room for a side: its parts, folded into one line, each a link to its heading. They are
 * read from the page when somebody opens the list, so that it names what is there.
 */
@Component({
  selector: 'app-on-this-page',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<details class="more" (toggle)="list()">
    <summary>{{ label() }}</summary>
    <nav class="quiet" [attr.aria-label]="label()">
      <ul class="plain">
        @for (part of parts(); track part.id) {
          <li>
            <a class="target-line" [routerLink]="[]" [fragment]="part.id" (click)="goTo(part.id)">{{
              part.name
            }}</a>
          </li>
        }
      </ul>
    </nav>
  </details>`,
})
export class OnThisPage {
  readonly label = input.required<string>();
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument;
  protected readonly parts = signal<readonly Part[]>([]);

  protected list(): void {
    const headings = this.page.querySelectorAll<HTMLElement>('main section > h2[id]');
    this.parts.set(
      [...headings].map((heading) => ({
        id: heading.id,
        name: heading.firstChild?.textContent?.trim() ?? '',
      })),
    );
  }

  /** Who goes there goes on there: the next Tab is the first one of that part. */
  protected goTo(id: string): void {
    setTimeout(() => {
      const heading = this.page.getElementById(id);
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    });
  }
}
