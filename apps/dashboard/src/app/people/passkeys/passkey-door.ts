import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import {
  BeginPasskeySignInDocument,
  PasskeyPlaceDocument,
  SignInWithPasskeyDocument,
} from '@kalaka/contract';
import { Button, Icon, injectWords, Notice, type Problem, Section } from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';
import { SignInStore } from '../sign-in/sign-in.store';
import { trying } from '../trying';
import { Authenticator } from './authenticator';
import { PasskeysNotHere } from './not-here';

/** On the sign-in page: come in with a passkey, without typing anything. Where it cannot work, only that is said. */
@Component({
  selector: 'app-passkey-door',
  imports: [Button, Icon, Notice, PasskeysNotHere, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (place.value(); as found) {
    <ka-section name="passkey" [heading]="t('people.signIn.passkey.title')">
      <div class="flow after-thread">
        @if (obstacle(); as why) {
          <app-passkeys-not-here [obstacle]="why" [at]="found.viewer.passkeysAt ?? null" />
        } @else {
          <p>{{ t('people.signIn.passkey.text') }}</p>
          <p>
            <button kaButton type="button" (click)="comeIn()">
              <ka-icon name="signIn" />{{ t('people.signIn.passkey') }}
            </button>
          </p>
        }
        <div role="status">
          @if (trouble(); as words) {
            <ka-notice kind="wait" [lead]="words" />
          }
        </div>
      </div>
    </ka-section>
  }`,
})
export class PasskeyDoor {
  readonly sharedDevice = input(false);
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly device = inject(Authenticator);
  private readonly store = inject(SignInStore);
  protected readonly trouble = signal<string | null>(null);
  protected readonly place = pageData(
    () => null,
    () => this.client.request(PasskeyPlaceDocument),
  );
  protected readonly obstacle = computed(() =>
    this.device.obstacle(this.place.value()?.viewer.passkeysAt ?? null),
  );

  protected async comeIn(): Promise<void> {
    this.trouble.set(null);
    this.trouble.set(await trying(this.t, () => this.ask()));
  }

  private async ask(): Promise<readonly Problem[]> {
    const { beginPasskeySignIn: asked } = await this.client.request(BeginPasskeySignInDocument);
    if (asked.__typename !== 'PasskeyAskedFor') return problemsOf(asked);
    const answer = await this.device.comeIn(asked.optionsJson);
    if (!answer.ok) return [{ field: '', message: this.t('people.signIn.passkey.cancelled') }];
    const { signInWithPasskey: done } = await this.client.request(SignInWithPasskeyDocument, {
      input: {
        challengeId: asked.challengeId,
        responseJson: answer.responseJson,
        sharedDevice: this.sharedDevice(),
      },
    });
    return done.__typename === 'SignedIn' ? this.store.welcome() : problemsOf(done);
  }
}
