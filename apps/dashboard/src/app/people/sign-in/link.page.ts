import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Button, ErrorSummary, Icon, injectWords, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { SignInStore } from './sign-in.store';

/**
 * `/sign-in/link#<token>` (or `?token=…`): mail scanners open links too, so opening it changes nothing; the button does.
 * Behind the `#` the token is never sent to any server by the browser itself.
 */
@Component({
  imports: [Button, ErrorSummary, Icon, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page narrow [heading]="t('people.link.title')" [failed]="form.failed()">
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    @if (token) {
      <form id="come-in" tabindex="-1" class="cross flow" (submit)="form.submit($event)">
        <p class="lead">{{ t('people.link.text') }}</p>
        <button kaButton="turn" type="submit"><ka-icon name="signIn" />{{ t('people.code.comeIn') }}</button>
      </form>
    } @else {
      <p>{{ t('people.link.none') }}</p>
    }
    <p>
      <a routerLink="/sign-in">{{ t('people.link.newOne') }}</a>
    </p>
  </ka-page>`,
})
export class LinkPage {
  protected readonly t = injectWords();
  private readonly store = inject(SignInStore);
  private readonly address = inject(ActivatedRoute).snapshot;
  protected readonly token = this.address.fragment ?? this.address.queryParamMap.get('token') ?? '';

  protected readonly form = hubForm({
    key: 'sign-in.link',
    initial: {},
    send: async () => {
      const problems = await this.store.comeInWithLink(this.token);
      return problems.map(({ message }) => ({ field: 'come-in', message }));
    },
  });
}
