import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { emailAddress } from '@kalaka/domain';
import { Button, Control, ErrorSummary, Field, Icon, injectWords, Notice, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { Session } from '../../shell/session/session';
import { PasskeyDoor } from '../passkeys/passkey-door';
import { PersonaList } from './persona-list';
import { SignInStore } from './sign-in.store';

/** `/sign-in`: a mail address or a passkey, and nothing to remember. */
@Component({
  imports: [
    ...[Button, Control, ErrorSummary, Field, FormField, Icon, Notice, Page, RouterLink],
    ...[PasskeyDoor, PersonaList],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.page.html',
})
export class SignInPage {
  protected readonly t = injectWords();
  private readonly store = inject(SignInStore);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);

  protected readonly form = hubForm({
    key: 'sign-in',
    initial: { email: '', sharedDevice: false },
    rules: ({ email }) => {
      const address = emailAddress(email);
      return address.ok ? [] : [{ code: address.refusal.code, field: 'email' }];
    },
    // A wait because of too many mails concerns the address that was typed.
    send: async ({ email, sharedDevice }) => {
      const problems = await this.store.request(email.trim(), sharedDevice);
      return problems.map(({ field, message }) => ({ field: field || 'email', message }));
    },
  });

  protected async send(event: Event): Promise<void> {
    if (await this.form.submit(event)) {
      await this.router.navigate(['/sign-in/code'], { queryParamsHandling: 'preserve' });
    }
  }
}
