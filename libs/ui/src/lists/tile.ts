import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { initialsOf, patternOf } from '@kalaka/domain';

/** The sign of an organization: two initials under its own printed edge. Beside the name, never instead of it. */
@Component({
  selector: 'ka-tile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'classes()', 'aria-hidden': 'true' },
  template: `{{ initials() }}`,
})
export class Tile {
  /** Id of the organization: gives the pattern. */
  readonly of = input.required<string>();
  /** Name of the organization: gives the initials. */
  readonly name = input.required<string>();
  readonly large = input(false, { transform: booleanAttribute });

  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly classes = computed(
    () => `tile p${patternOf(this.of())}${this.large() ? ' tile-l' : ''}`,
  );
}
