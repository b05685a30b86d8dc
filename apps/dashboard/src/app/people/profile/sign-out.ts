import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { OwnSessionsDocument } from '@kalaka/contract';
import { Button, Icon, injectWords, Notice, Section } from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { SignOut } from './sign-out.store';

/** Sign out. Where something typed was not sent, it first asks what should happen with it. */
@Component({
  selector: 'app-sign-out',
  imports: [Button, Icon, Notice, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section name="sign-out" [heading]="t('people.signOut.title')">
    <div role="status" class="flow">
      @if (trouble(); as words) {
        <ka-notice kind="bad" [lead]="words" />
      }
      @if (asking()) {
        <ka-notice kind="wait" [lead]="t('people.signOut.ask')">
          <p>{{ t(shared() ? 'people.signOut.ask.shared' : 'people.signOut.ask.own') }}</p>
          <p class="row btn-row">
            @if (!shared()) {
              <button kaButton (click)="leave(false)">{{ t('people.signOut.keep') }}</button>
            }
            <button kaButton="stop" (click)="leave(true)">{{ t('people.signOut.delete') }}</button>
            <button kaButton="link" (click)="asking.set(false)">{{ t('people.signOut.stay') }}</button>
          </p>
        </ka-notice>
      } @else {
        <p class="after-thread">{{ t('people.signOut.text') }}</p>
        <p>
          <button kaButton (click)="ask()"><ka-icon name="signOut" />{{ t('people.signOut.action') }}</button>
        </p>
      }
    </div>
  </ka-section>`,
})
export class SignOutPart {
  protected readonly t = injectWords();
  private readonly door = inject(SignOut);
  private readonly client = inject(GraphqlClient);
  protected readonly asking = signal(false);
  protected readonly shared = signal(false);
  protected readonly trouble = signal<string | null>(null);

  protected async ask(): Promise<void> {
    if (!this.door.hasDrafts()) return this.leave(true);
    this.shared.set(await this.onSharedDevice());
    this.asking.set(true);
  }

  protected async leave(forgetDrafts: boolean): Promise<void> {
    this.trouble.set(await this.door.leave(forgetDrafts));
  }

  /** When the hub cannot say, the careful answer. */
  private async onSharedDevice(): Promise<boolean> {
    try {
      const { sessions } = await this.client.request(OwnSessionsDocument);
      return sessions.find(({ current }) => current)?.sharedDevice ?? true;
    } catch {
      return true;
    }
  }
}
