import { Directive, ElementRef, inject, input } from '@angular/core';

/**
 * Up and down between the rows of a list while one of them has focus: `<div kaArrowKeys=".task">…</div>`. Adds to Tab and
 * Enter and replaces nothing: every row stays a link of its own. The arrows scroll as usual everywhere else.
 */
@Directive({
  selector: '[kaArrowKeys]',
  host: { '(keydown.arrowdown)': 'move($event, 1)', '(keydown.arrowup)': 'move($event, -1)' },
})
export class ArrowKeys {
  /** CSS selector of what takes focus in each row. */
  readonly kaArrowKeys = input.required<string>();
  private readonly list = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected move(event: Event, by: 1 | -1): void {
    const rows = [...this.list.querySelectorAll<HTMLElement>(this.kaArrowKeys())];
    const at = rows.findIndex((row) => row === this.list.ownerDocument.activeElement);
    const next = at < 0 ? undefined : rows[at + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
