import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { PersonFactsFragment } from '@kalaka/contract';
import { Button, Icon, injectDates, injectWords, Notice, Section, Toaster } from '@kalaka/ui';
import { AskThenDo } from '../ask-then-do';
import { PersonStore } from '../person.store';
import { trying } from '../trying';

/** What the coordinator does with a person's rights over their data: give it out, write a request down, erase. */
@Component({
  selector: 'app-person-data',
  imports: [AskThenDo, Button, Icon, Notice, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section name="data" [heading]="t('people.person.data')">
    <div class="flow after-thread">
      @if (person().erasureRequestedAt; as since) {
        <ka-notice kind="turn" [lead]="t('people.person.erasure.since') + ' ' + dates.moment(since)">
          <p>{{ t('people.person.erasure.what') }}</p>
          <div class="row btn-row">
            @if (!own()) {
              <app-ask-then-do
                kind="stop"
                [label]="t('people.person.erasure.perform')"
                [question]="t('people.person.erasure.perform.ask')"
                [yes]="t('people.person.erasure.perform.yes')"
                [said]="t('people.person.erasure.performed')"
                [work]="erase"
                (done)="changed.emit()"
              />
            }
            <app-ask-then-do
              [label]="t('people.person.erasure.withdraw')"
              [question]="t('people.person.erasure.withdraw.ask')"
              [yes]="t('people.person.erasure.withdraw')"
              [said]="t('people.person.erasure.withdrawn')"
              [work]="withdraw"
              (done)="changed.emit()"
            />
          </div>
        </ka-notice>
      } @else {
        <p>{{ t('people.person.data.text') }}</p>
      }
      <p>
        <button kaButton type="button" (click)="export()">
          <ka-icon name="save" />{{ t('people.person.export') }}
        </button>
      </p>
      @if (!person().erasureRequestedAt && !own()) {
        <app-ask-then-do
          [label]="t('people.person.erasure.ask')"
          [question]="t('people.person.erasure.ask.ask')"
          [yes]="t('people.person.erasure.ask')"
          [said]="t('people.person.erasure.asked')"
          [work]="request"
          (done)="changed.emit()"
        />
      }
      <div role="status">
        @if (trouble(); as words) {
          <ka-notice kind="bad" [lead]="words" />
        }
      </div>
    </div>
  </ka-section>`,
})
export class PersonData {
  readonly person = input.required<PersonFactsFragment>();
  readonly own = input(false);
  readonly changed = output<void>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly store = inject(PersonStore);
  private readonly toaster = inject(Toaster);
  protected readonly trouble = signal<string | null>(null);
  protected readonly erase = () => this.store.erase();
  protected readonly withdraw = () => this.store.withdrawErasure();
  protected readonly request = () => this.store.requestErasure();

  protected async export(): Promise<void> {
    this.trouble.set(await trying(this.t, () => this.store.export()));
    if (!this.trouble()) this.toaster.say(this.t('people.person.exported'));
  }
}
