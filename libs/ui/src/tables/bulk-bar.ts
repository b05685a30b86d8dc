import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Button } from '../actions/button';
import { injectWords } from '../text/words';

/** What to do with the chosen rows; stands above the table in reading order. Content: the action buttons. */
@Component({
  selector: 'ka-bulk-bar',
  imports: [Button],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="quiet quiet-s row" role="group" [attr.aria-label]="label()">
    <b role="status">{{ t('ui.bulk.selected', { selected: selected(), total: total() }) }}</b>
    <ng-content />
    <button kaButton="link" class="push" (click)="cleared.emit()">{{ t('ui.bulk.clear') }}</button>
  </div>`,
})
export class BulkBar {
  protected readonly t = injectWords();
  readonly label = input.required<string>();
  readonly selected = input.required<number>();
  readonly total = input.required<number>();
  readonly cleared = output<void>();
}
