import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { PersonFactsFragment } from '@kalaka/contract';
import { injectDates, injectWords, Section } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { AskThenDo } from '../ask-then-do';
import { PersonStore } from '../person.store';

/** On the page of a person who has not come in yet: when the invitation was sent, sending it again, taking it back. */
@Component({
  selector: 'app-person-invitation',
  imports: [AskThenDo, Facts, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section name="invitation" [heading]="t('people.person.invitation')">
    <div class="flow after-thread">
      <p>
        {{ t('people.person.invitation.' + (invitation().state === 'EXPIRED' ? 'expired' : 'open')) }}
      </p>
      <ka-facts [facts]="facts()" />
      @if (mayManage()) {
        <div class="row btn-row">
          <app-ask-then-do
            [label]="t('people.person.invitation.resend')"
            [question]="t('people.person.invitation.resend.ask')"
            [yes]="t('people.person.invitation.resend')"
            [said]="t('people.person.invitation.resent')"
            [work]="resend"
            (done)="changed.emit()"
          />
          <app-ask-then-do
            kind="stop"
            [label]="t('people.person.invitation.revoke')"
            [question]="t('people.person.invitation.revoke.ask')"
            [yes]="t('people.person.invitation.revoke.yes')"
            [said]="t('people.person.invitation.revoked')"
            [work]="revoke"
            (done)="changed.emit()"
          />
        </div>
      }
    </div>
  </ka-section>`,
})
export class PersonInvitation {
  readonly invitation = input.required<NonNullable<PersonFactsFragment['invitation']>>();
  readonly mayManage = input(false);
  readonly changed = output<void>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly store = inject(PersonStore);
  protected readonly resend = () => this.store.resend();
  protected readonly revoke = () => this.store.revoke();
  protected readonly facts = computed<Fact[]>(() => {
    const { sentAt, expiresAt, sendings } = this.invitation();
    return [
      { term: this.t('people.person.invitation.sent'), value: this.dates.moment(sentAt) },
      { term: this.t('people.person.invitation.until'), value: this.dates.moment(expiresAt) },
      { term: this.t('people.person.invitation.sendings'), value: String(sendings) },
    ];
  });
}
