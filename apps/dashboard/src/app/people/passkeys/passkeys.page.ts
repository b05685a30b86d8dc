import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { renamedPasskey } from '@kalaka/domain';
import {
  Button,
  Confirm,
  Control,
  Empty,
  ErrorSummary,
  Field,
  Icon,
  injectDates,
  injectWords,
  Notice,
  Page,
  Section,
  Toaster,
} from '@kalaka/ui';
import { Tabs } from '@kalaka/ui/tables';
import { hubForm } from '../../shell/forms/hub-form';
import { LoadState } from '../../shell/graphql/load-state';
import { profileTabs } from '../profile/profile-frame';
import { trying } from '../trying';
import { PasskeysNotHere } from './not-here';
import { PasskeysStore } from './passkeys.store';

/** `/profile/passkeys`: with which devices one comes in, adding this one, renaming and removing. */
@Component({
  imports: [
    ...[Button, Confirm, Control, Empty, ErrorSummary, Field, FormField, Icon, LoadState, Notice, Page],
    ...[PasskeysNotHere, Section, Tabs],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PasskeysStore],
  templateUrl: './passkeys.page.html',
})
export class PasskeysPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly store = inject(PasskeysStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly toaster = inject(Toaster);
  protected readonly tabs = profileTabs('passkeys');
  protected readonly trouble = signal<string | null>(null);
  protected readonly removing = signal<string | null>(null);
  protected readonly renaming = signal<string | null>(null);

  protected readonly form = hubForm({
    key: 'passkey.add',
    initial: { name: '' },
    rules: ({ name }) => {
      const clean = name.trim() === '' ? null : renamedPasskey(name);
      return clean && !clean.ok ? [{ ...clean.refusal, field: 'name' }] : [];
    },
    send: async ({ name }) => {
      const problems = await this.store.add(name.trim());
      return problems.map(({ field, message }) => ({ field: field || 'name', message }));
    },
  });

  protected readonly rename = hubForm({
    key: 'passkey.rename',
    initial: { name: '' },
    rules: ({ name }) => {
      const clean = renamedPasskey(name);
      return clean.ok ? [] : [{ ...clean.refusal, field: 'rename' }];
    },
    send: async ({ name }) => {
      const problems = await this.store.rename(this.renaming() ?? '', name);
      return problems.map(({ message }) => ({ field: 'rename', message }));
    },
  });

  protected async add(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.form.value.set({ name: '' });
    this.form.discard();
    await this.done('people.passkeys.added');
  }

  protected startRenaming(id: string, name: string): void {
    this.removing.set(null);
    this.renaming.set(id);
    this.rename.rebase({ name });
    this.rename.discard();
    setTimeout(() => this.element.querySelector<HTMLElement>('#rename')?.focus());
  }

  protected async saveName(event: Event): Promise<void> {
    if (!(await this.rename.submit(event))) return;
    this.stopRenaming();
    await this.done('people.passkeys.renamed');
  }

  protected stopRenaming(): void {
    this.rename.discard();
    this.renaming.set(null);
  }

  protected async remove(id: string): Promise<void> {
    this.removing.set(null);
    const problem = await trying(this.t, () => this.store.remove(id));
    this.trouble.set(problem);
    if (!problem) await this.done('people.passkeys.removed');
  }

  /** What had focus is gone or changed: the page begins again at its heading. */
  private async done(word: string): Promise<void> {
    this.toaster.say(this.t(word));
    await this.store.page.reload();
    this.element.querySelector<HTMLElement>('h1')?.focus();
  }
}
