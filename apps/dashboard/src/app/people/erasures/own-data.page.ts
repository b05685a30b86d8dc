import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, signal } from '@angular/core';
import { Button, Icon, injectDates, injectWords, Notice, Page, Section, Toaster } from '@kalaka/ui';
import { Tabs } from '@kalaka/ui/tables';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { AskThenDo } from '../ask-then-do';
import { PersonStore } from '../person.store';
import { profileTabs } from '../profile/profile-frame';
import { trying } from '../trying';

/** `/profile/data`: having one's own data, and asking to be erased. */
@Component({
  imports: [AskThenDo, Button, Icon, LoadState, Notice, Page, Section, Tabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PersonStore],
  templateUrl: './own-data.page.html',
})
export class OwnDataPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly session = inject(Session);
  protected readonly store = inject(PersonStore);
  private readonly toaster = inject(Toaster);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly tabs = profileTabs('data');
  protected readonly trouble = signal<string | null>(null);
  protected readonly request = () => this.store.requestErasure();
  protected readonly withdraw = () => this.store.withdrawErasure();

  constructor() {
    // Without a mandate there is no network in which to look oneself up, nor anybody to ask.
    effect(() => {
      const viewer = this.session.viewer();
      this.store.id.set(viewer?.mandate ? viewer.accountId : '');
    });
  }

  protected async export(): Promise<void> {
    const id = this.session.viewer()?.accountId ?? '';
    this.trouble.set(await trying(this.t, () => this.store.export(id)));
    if (!this.trouble()) this.toaster.say(this.t('people.person.exported'));
  }

  protected async changed(): Promise<void> {
    await this.store.person.reload();
    this.element.querySelector<HTMLElement>('h1')?.focus();
  }
}
