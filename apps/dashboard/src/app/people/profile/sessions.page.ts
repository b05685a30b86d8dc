import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { Button, Icon, injectDates, injectWords, Notice, Page, Status, Toaster } from '@kalaka/ui';
import { Tabs } from '@kalaka/ui/tables';
import { problemsOf } from '../../shell/forms/refusals';
import { ApiError } from '../../shell/graphql/api-error';
import { LoadState } from '../../shell/graphql/load-state';
import { profileTabs } from './profile-frame';
import { SessionsStore } from './profile.store';
import { SignOutPart } from './sign-out';

/** `/profile/sessions`: on which devices one is signed in, and ending each. */
@Component({
  imports: [Button, Icon, LoadState, Notice, Page, SignOutPart, Status, Tabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [SessionsStore],
  templateUrl: './sessions.page.html',
})
export class SessionsPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly store = inject(SessionsStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly toaster = inject(Toaster);
  protected readonly tabs = profileTabs('sessions');
  protected readonly trouble = signal<string | null>(null);

  protected async end(id: string): Promise<void> {
    this.trouble.set(null);
    try {
      const [problem] = problemsOf(await this.store.end(id));
      this.trouble.set(problem?.message ?? null);
      if (!problem) this.toaster.say(this.t('people.sessions.ended'));
    } catch (failure) {
      const { code, requestId } =
        failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
      this.trouble.set(this.t(`shell.error.${code}`, { reference: requestId }));
    }
    await this.store.sessions.reload();
    // The button that had focus is gone: the page begins again at its heading.
    this.element.querySelector<HTMLElement>('h1')?.focus();
  }
}
