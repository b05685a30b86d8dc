import { ChangeDetectionStrategy, Component, DestroyRef, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { typedCode } from '@kalaka/domain';
import { Button, Control, ErrorSummary, Field, Icon, injectWords, Notice, Page, Section } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { Session } from '../../shell/session/session';
import { SignInStore } from './sign-in.store';

/** `/sign-in/code`: the six digits of the mail, typed or pasted on this device. */
@Component({
  imports: [Button, Control, ErrorSummary, Field, FormField, Icon, Notice, Page, RouterLink, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './code.page.html',
})
export class CodePage {
  protected readonly t = injectWords();
  private readonly store = inject(SignInStore);
  /** In a demo the mails can be read on a page. */
  protected readonly demo = inject(Session).demo;
  protected readonly attempt = signal(this.store.attempt());
  /** What came of asking for another mail. */
  protected readonly again = signal<{ readonly sent: boolean; readonly words: string } | null>(null);

  /** A code is no draft: it is not kept when the person goes away. Registered first, so it runs before the form's own. */
  protected readonly forget = inject(DestroyRef).onDestroy(() => this.form.discard());

  protected readonly form = hubForm({
    key: 'sign-in.code',
    initial: { code: '' },
    rules: ({ code }) => {
      if (!code.trim()) return [{ code: 'REQUIRED', field: 'code' }];
      return typedCode(code) ? [] : [{ code: 'CODE_WRONG', field: 'code' }];
    },
    send: async ({ code }) => {
      const problems = await this.store.comeInWithCode(this.attempt()?.attemptId ?? '', code);
      return problems.map(({ field, message }) => ({ field: field || 'code', message }));
    },
  });

  protected async sendAgain(): Promise<void> {
    const attempt = this.attempt();
    if (!attempt) return;
    this.again.set(null);
    const problem = await this.store.requestAgain(attempt);
    this.attempt.set(this.store.attempt());
    this.again.set({ sent: !problem, words: problem ?? this.t('people.code.sentAgain') });
  }
}
