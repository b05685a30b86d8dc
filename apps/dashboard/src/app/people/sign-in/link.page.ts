import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, ErrorSummary, Icon, injectWords, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { SignInStore } from './sign-in.store';

/** `/sign-in/link?token=…`: mail scanners open links too, so opening it changes nothing; the button does. */
@Component({
  imports: [Button, ErrorSummary, Icon, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page narrow [heading]="t('people.link.title')" [failed]="form.failed()">
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <form id="come-in" tabindex="-1" class="cross flow" (submit)="form.submit($event)">
      <p>{{ t('people.link.text') }}</p>
      <button kaButton="turn" big><ka-icon name="check" />{{ t('people.code.comeIn') }}</button>
    </form>
    <p>
      <a routerLink="/sign-in">{{ t('people.link.newOne') }}</a>
    </p>
  </ka-page>`,
})
export class LinkPage {
  protected readonly t = injectWords();
  private readonly store = inject(SignInStore);
  /** From the address. */
  readonly token = input('');

  protected readonly form = hubForm({
    key: 'sign-in.link',
    initial: {},
    send: async () => {
      const problems = await this.store.comeInWithLink(this.token());
      return problems.map(({ message }) => ({ field: 'come-in', message }));
    },
  });
}
