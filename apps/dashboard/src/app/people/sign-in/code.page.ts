import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Button, Control, ErrorSummary, Field, Icon, injectWords, Notice, Page, Toaster } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { SignInStore } from './sign-in.store';

/** `/sign-in/code`: the six digits of the mail, typed or pasted on this device. */
@Component({
  imports: [Button, Control, ErrorSummary, Field, FormField, Icon, Notice, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './code.page.html',
})
export class CodePage {
  protected readonly t = injectWords();
  private readonly store = inject(SignInStore);
  private readonly toaster = inject(Toaster);
  protected readonly attempt = this.store.attempt();

  protected readonly form = hubForm({
    key: 'sign-in.code',
    initial: { code: '' },
    rules: ({ code }) => (/^\D*(\d\D*){6}$/.test(code) ? [] : [{ code: 'CODE_WRONG', field: 'code' }]),
    send: async ({ code }) => {
      const problems = await this.store.comeInWithCode(this.attempt?.attemptId ?? '', code);
      return problems.map(({ field, message }) => ({ field: field || 'code', message }));
    },
  });

  protected async again(): Promise<void> {
    if (!this.attempt) return;
    const [problem] = await this.store.request(this.attempt.email, this.attempt.sharedDevice);
    this.toaster.say(problem?.message ?? this.t('people.code.sentAgain'));
  }
}
