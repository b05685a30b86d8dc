import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * The three kinds of nothing, never mixed: `none` = nothing yet (what will be here, and the first action as
 * content), `filtered` = nothing matches (name the filters, offer to clear them), `closed` = not yours to see
 * (whom to ask).
 */
@Component({
  selector: 'ka-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div [class]="kind() === 'none' && framed() ? 'cross cross-tall flow' : 'flow-s'">
    @if (kind() === 'none' && framed()) {
      <svg
        class="knot"
        viewBox="0 0 96 50"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="5"
      >
        <path class="loose" d="M6 12h84M6 38h84" />
        <path d="M30 4v42M66 4v13M66 33v13" stroke-linecap="round" />
        <path class="thread-mine" d="M48 4v42" stroke-linecap="round" />
      </svg>
    }
    <p [class]="framed() ? 'head' : 'lead'">{{ title() }}</p>
    <ng-content />
  </div>`,
})
export class Empty {
  readonly kind = input<'none' | 'filtered' | 'closed'>('none');
  /** One sentence: "You have not told us about anything yet." */
  readonly title = input.required<string>();
  /** The crossing round it: only where the empty list is what the page is about. */
  readonly framed = input(false);
}
