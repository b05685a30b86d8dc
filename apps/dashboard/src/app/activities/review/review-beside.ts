import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewDetailFragment } from '@kalaka/contract';
import { injectDates, injectLanguage, injectWords, LocalTextView, Status } from '@kalaka/ui';
import { Facts } from '@kalaka/ui/record';
import { moneyWords } from '../../shell/words/money-words';
import { nameOf, shapeOf } from '../labels';
import { factsOf, groupsOf } from './review-facts';

/** Beside the list: one report, what was said about it, and (as content) what may be done with it. */
@Component({
  selector: 'app-review-beside',
  imports: [Facts, LocalTextView, RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-beside.html',
})
export class ReviewBeside {
  readonly activity = input.required<ReviewDetailFragment>();
  readonly timeZone = input<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly language = injectLanguage();

  protected readonly name = computed(() => nameOf(this.activity(), this.t));
  protected readonly shape = computed(() => shapeOf(this.activity().state));
  protected readonly facts = computed(() => [
    ...factsOf(this.activity(), {
      t: this.t,
      language: this.language(),
      day: (date) => this.dates.date(date),
      money: (money) => moneyWords(money, this.language()),
    }),
    ...groupsOf(this.activity(), this.t),
  ]);
}
