import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icons';

/**
 * Kinds of state, each with its own shape: done = full circle, part = half circle, draft = dashed circle,
 * wait = arrow in a circle, late = triangle, no = square, later = diamond, turn = pennant (your turn),
 * on = whole thread, quiet = torn thread, new = star.
 */
export type StatusKind =
  'done' | 'part' | 'draft' | 'wait' | 'late' | 'no' | 'later' | 'turn' | 'on' | 'quiet' | 'new';

export const STATUS_KINDS: readonly StatusKind[] = [
  'done',
  'part',
  'draft',
  'wait',
  'late',
  'no',
  'later',
  'turn',
  'on',
  'quiet',
  'new',
];

const TONE: Readonly<Record<StatusKind, '' | 'good' | 'bad' | 'wait'>> = {
  done: 'good',
  part: '',
  draft: '',
  wait: 'wait',
  late: 'bad',
  no: 'bad',
  later: '',
  turn: '',
  on: 'good',
  quiet: 'wait',
  new: '',
};

/** A state: a shape, then a word; colour only repeats it. `<ka-status kind="on" [label]="t('…')" />` */
@Component({
  selector: 'ka-status',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'classes()' },
  template: `<ka-icon [name]="icon()" /><span>{{ label() }}</span>`,
})
export class Status {
  readonly kind = input.required<StatusKind>();
  readonly label = input.required<string>();
  /** Usual weight, for a mark beside a word that is already strong. */
  readonly light = input(false, { transform: booleanAttribute });

  protected readonly icon = computed<IconName>(() => `s-${this.kind()}`);
  protected readonly classes = computed(() => {
    const tone = TONE[this.kind()];
    return `st${tone ? ` st-${tone}` : ''}${this.light() ? ' st-quiet' : ''}`;
  });
}
