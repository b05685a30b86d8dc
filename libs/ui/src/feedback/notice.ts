import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icons';

export type NoticeKind = 'info' | 'good' | 'wait' | 'bad' | 'turn';

const ICON: Readonly<Record<NoticeKind, IconName>> = {
  info: 'ask',
  good: 's-done',
  wait: 's-wait',
  bad: 's-late',
  turn: 's-turn',
};

/** A sentence that matters now: a bar by kind, an icon, the first sentence in `lead` bold, the rest as content. */
@Component({
  selector: 'ka-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div [class]="classes()" [attr.role]="role()">
    <ka-icon [name]="shown()" />
    <div>
      @if (lead() || text()) {
        <p>
          @if (lead()) {
            <b>{{ lead() }}</b>
          }
          {{ text() }}
        </p>
      }
      <ng-content />
    </div>
  </div>`,
})
export class Notice {
  readonly kind = input<NoticeKind>('info');
  readonly lead = input<string>();
  /** What follows in the same line; longer things are content. */
  readonly text = input<string>();
  readonly icon = input<IconName>();
  /** `status` when it appears after something the person did; it is then announced once. */
  readonly role = input<'status' | 'alert' | null>(null);
  protected readonly classes = computed(() => `notice n-${this.kind()}`);
  protected readonly shown = computed(() => this.icon() ?? ICON[this.kind()]);
}
