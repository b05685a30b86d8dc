import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Button, Control, ErrorSummary, Field, Icon, injectWords, Page } from '@kalaka/ui';
import { isDemo } from '../../shell/frame/demo-strip';
import { hubForm } from '../../shell/forms/hub-form';
import { PersonaList } from './persona-list';
import { SignInStore } from './sign-in.store';

/** `/sign-in`: a mail address, and nothing to remember. */
@Component({
  imports: [Button, Control, ErrorSummary, Field, FormField, Icon, Page, PersonaList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.page.html',
})
export class SignInPage {
  protected readonly t = injectWords();
  private readonly store = inject(SignInStore);
  private readonly router = inject(Router);
  protected readonly demo = isDemo(inject(DOCUMENT));

  protected readonly form = hubForm({
    key: 'sign-in',
    initial: { email: '', sharedDevice: false },
    rules: ({ email }) => (email.trim() ? [] : [{ code: 'NOT_AN_EMAIL', field: 'email' }]),
    send: ({ email, sharedDevice }) => this.store.request(email.trim(), sharedDevice),
  });

  protected async send(event: Event): Promise<void> {
    if (await this.form.submit(event)) {
      await this.router.navigate(['/sign-in/code'], { queryParamsHandling: 'preserve' });
    }
  }
}
