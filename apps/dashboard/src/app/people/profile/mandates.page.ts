import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  Button,
  Empty,
  injectDates,
  injectWords,
  LocalTextView,
  Notice,
  Page,
  Status,
  Toaster,
} from '@kalaka/ui';
import { Tabs } from '@kalaka/ui/tables';
import { problemsOf } from '../../shell/forms/refusals';
import { ApiError } from '../../shell/graphql/api-error';
import { safeReturn } from '../../shell/session/guards';
import { Session } from '../../shell/session/session';
import type { ViewerMandate } from '../../shell/session/viewer';
import { bodyOf } from '../labels';
import { profileTabs } from './profile-frame';
import { MandatesStore } from './profile.store';

/** `/profile/mandates`: in which mandate one acts; the first page after signing in for whoever has several networks. */
@Component({
  imports: [Button, Empty, LocalTextView, Notice, Page, Status, Tabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [MandatesStore],
  templateUrl: './mandates.page.html',
})
export class MandatesPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly session = inject(Session);
  private readonly store = inject(MandatesStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  /** Where to go on after choosing; from the address. */
  readonly return = input<string>();
  protected readonly tabs = profileTabs('mandates');
  protected readonly bodyOf = bodyOf;
  protected readonly trouble = signal<string | null>(null);
  protected readonly mandates = computed(() => this.session.viewer()?.mandates ?? []);
  protected readonly actsIn = computed(() => this.session.mandate()?.id);

  protected async choose(mandate: ViewerMandate): Promise<void> {
    this.trouble.set(null);
    try {
      const [problem] = problemsOf(await this.store.actIn(mandate.id));
      if (problem) return this.trouble.set(problem.message);
      // What was done in the other mandate is nobody's business in this one.
      this.toaster.clear();
      await this.session.load();
      await this.router.navigateByUrl(safeReturn(this.return()));
      this.toaster.say(this.t('people.mandates.changed', { role: this.t(`access.role.${mandate.role}`) }));
    } catch (failure) {
      const { code, requestId } =
        failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
      this.trouble.set(this.t(`shell.error.${code}`, { reference: requestId }));
    }
  }
}
