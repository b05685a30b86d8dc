import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A part of a page: heading on a 2 px thread, with a count at the end. `<ka-section id="due" heading="…" [count]="4">` */
@Component({
  selector: 'ka-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section [attr.aria-labelledby]="name() + '-heading'" class="flow-s">
    <h2 class="h-thread" [id]="name() + '-heading'">
      {{ heading() }}
      @if (count() !== null) {
        <span class="n">{{ count() }}</span>
      }
    </h2>
    <ng-content />
  </section>`,
})
export class Section {
  /** Short id of the part, unique on the page. */
  readonly name = input.required<string>();
  readonly heading = input.required<string>();
  readonly count = input<number | string | null>(null);
}
