import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, signal } from '@angular/core';

/** Nothing is shown for this long: what is quick needs no word. */
export const QUIET_MS = 300;

/** "Loading members…" as text, after 300 ms, announced once and politely. */
@Component({
  selector: 'ka-loading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p role="status" class="soft">{{ late() ? label() : '' }}</p>`,
})
export class Loading {
  readonly label = input.required<string>();
  protected readonly late = signal(false);

  constructor() {
    const timer = setTimeout(() => this.late.set(true), QUIET_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
