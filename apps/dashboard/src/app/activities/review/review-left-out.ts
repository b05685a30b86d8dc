import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ErrorSummary, injectDates, injectWords, LocalTextView, Notice } from '@kalaka/ui';
import { nameOf } from '../labels';
import { ReviewCommands } from './review.commands';
import type { ReviewRow } from './review.store';

/** Which reports were not accepted with the others, and why: each by name. */
@Component({
  selector: 'app-review-left-out',
  imports: [ErrorSummary, LocalTextView, Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-error-summary [problems]="commands.problems()" />
    @if (commands.leftOut().length; as count) {
      <ka-notice kind="wait" role="status" [lead]="t('activityReview.leftOut', { count })">
        <ul class="words">
          @for (one of commands.leftOut(); track one.row.id) {
            <li>
              <a [routerLink]="[]" [queryParams]="{ show: one.row.id }" queryParamsHandling="merge"
                ><ka-text [of]="name(one.row).text" [in]="name(one.row).language" /></a
              >, {{ one.row.organization.name.text }}, {{ dates.date(one.row.happenedOn, 'table') }}:
              {{ one.message }}
            </li>
          }
        </ul>
      </ka-notice>
    }`,
})
export class ReviewLeftOut {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly commands = inject(ReviewCommands);

  protected name(row: ReviewRow) {
    return nameOf(row, this.t);
  }
}
