import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectDates, injectWords, Status, type StatusKind } from '@kalaka/ui';
import { label } from '../labels';

/** How far the easy words of something can be relied on. */
export interface EasyWords {
  readonly easyState: string;
  readonly easyCheckedBy?: string | null;
  readonly easyCheckedOn?: string | null;
  readonly easyMissingSince?: string | null;
}

const SHAPE: Readonly<Record<string, StatusKind>> = { CHECKED: 'done', UNCHECKED: 'draft', STALE: 'part' };

/** The state of the easy words as shape and word, and who read them and when, or since when they are missing. */
@Component({
  selector: 'app-easy-state-line',
  imports: [Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-status [kind]="shape()" [label]="t(label.easyState(of().easyState))" />
    @if (more(); as words) {
      <span class="small soft"> {{ words }}</span>
    }`,
})
export class EasyStateLine {
  readonly of = input.required<EasyWords>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  protected readonly label = label;
  protected readonly shape = computed(() => SHAPE[this.of().easyState] ?? 'no');
  protected readonly more = computed(() => {
    const { easyCheckedBy: name, easyCheckedOn: on, easyMissingSince: since } = this.of();
    if (on && name)
      return this.t('organizations.number.checkedBy', { day: this.dates.date(on, 'table'), name });
    return since ? this.t('organizations.easyCheck.since', { day: this.dates.date(since, 'table') }) : '';
  });
}
