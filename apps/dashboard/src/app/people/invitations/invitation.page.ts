import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  AcceptInvitationDocument,
  AskForInvitationDocument,
  InvitationLetterDocument,
} from '@kalaka/contract';
import { Button, ErrorSummary, Icon, injectDates, injectWords, Notice, Page } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { SignOut } from '../profile/sign-out.store';
import { SignInStore } from '../sign-in/sign-in.store';
import { trying } from '../trying';

/**
 * `/sign-in/invitation#<secret>`: what the invitation says, and taking it up with a button. Opening the page changes
 * nothing. Behind the `#` the secret is sent to no server by the browser itself.
 */
@Component({
  imports: [Button, ErrorSummary, Facts, Icon, LoadState, Notice, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation.page.html',
})
export class InvitationPage {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly store = inject(SignInStore);
  private readonly door = inject(SignOut);
  protected readonly session = inject(Session);
  private readonly address = inject(ActivatedRoute).snapshot;
  protected readonly token = this.address.fragment ?? this.address.queryParamMap.get('token') ?? '';
  protected readonly asked = signal<string | null>(null);
  protected readonly trouble = signal<string | null>(null);
  /** The hub said that somebody else is signed in here. */
  protected readonly other = signal(false);

  protected readonly letter = pageData(
    () => this.token,
    async (token) => (token ? await this.client.request(InvitationLetterDocument, { token }) : undefined),
  );
  protected readonly state = computed(() => {
    const found = this.letter.value();
    return found ? (found.invitationLetter?.state ?? 'UNKNOWN') : null;
  });
  protected readonly facts = computed<Fact[]>(() => {
    const letter = this.letter.value()?.invitationLetter;
    if (!letter) return [];
    const { network, email, expiresAt } = letter;
    return [
      { term: this.t('people.invitation.network'), value: network.text, lang: network.language },
      { term: this.t('people.invitation.for'), value: email },
      { term: this.t('people.invitation.until'), value: this.dates.moment(expiresAt) },
    ];
  });
  /** Why it cannot be taken up, in words; null while it can. */
  protected readonly shut = computed(() => {
    const code = { EXPIRED: 'EXPIRED', ACCEPTED: 'USED', REVOKED: 'REVOKED', UNKNOWN: 'UNKNOWN', OPEN: '' }[
      this.state() ?? 'OPEN'
    ];
    return code ? this.t(`refusal.INVITATION_${code}`) : null;
  });

  protected readonly form = hubForm({
    key: 'sign-in.invitation',
    initial: {},
    send: async () => {
      const input = { token: this.token };
      const { acceptInvitation: done } = await this.client.request(AcceptInvitationDocument, { input });
      if (done.__typename === 'SignedIn') return this.store.welcome();
      this.other.set('code' in done && done.code === 'INVITATION_FOR_OTHER');
      return problemsOf(done).map(({ message }) => ({ field: 'accept', message }));
    },
  });

  protected async signOut(): Promise<void> {
    this.trouble.set(await this.door.leave(false, `/sign-in/invitation#${this.token}`));
    if (!this.trouble()) this.other.set(false);
    if (!this.trouble()) this.form.discard();
  }

  protected async askAgain(): Promise<void> {
    const input = { token: this.token };
    const problem = await trying(this.t, async () =>
      problemsOf((await this.client.request(AskForInvitationDocument, { input })).askForInvitation),
    );
    this.trouble.set(problem);
    this.asked.set(problem ? null : this.t('people.invitation.askedAgain'));
  }
}
