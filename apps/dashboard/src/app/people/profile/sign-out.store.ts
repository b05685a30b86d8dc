import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { SignOutDocument } from '@kalaka/contract';
import { injectWords, Toaster } from '@kalaka/ui';
import { Drafts } from '../../shell/forms/drafts';
import { ApiError } from '../../shell/graphql/api-error';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { KeptAnswers } from '../../shell/offline/kept-answers';
import { SendQueue } from '../../shell/offline/send-queue';
import { Session } from '../../shell/session/session';

/** The way out of this device. */
@Injectable({ providedIn: 'root' })
export class SignOut {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly drafts = inject(Drafts);
  private readonly queue = inject(SendQueue);
  private readonly kept = inject(KeptAnswers);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);
  private readonly t = injectWords();

  /** Whether something was typed on this device, or waits there to be sent. */
  hasDrafts(): boolean {
    return this.drafts.own().length + this.queue.unsent().length > 0;
  }

  /** Ends the session here; the words of what stood in the way, or null when it is done. */
  async leave(forgetDrafts: boolean, goTo = '/sign-in'): Promise<string | null> {
    try {
      await this.client.request(SignOutDocument, { input: {} });
    } catch (failure) {
      const { code, requestId } =
        failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
      // A session that is over already is what was wanted.
      if (code !== 'UNAUTHENTICATED') return this.t(`shell.error.${code}`, { reference: requestId });
    }
    // Leave the page first: its forms write their drafts when they go, and only then can all of them be forgotten.
    await this.router.navigateByUrl(goTo);
    if (forgetDrafts) {
      this.drafts.clear();
      await this.queue.forget();
    }
    await this.kept.forget();
    this.session.clear();
    this.toaster.clear();
    this.toaster.say(this.t('people.signOut.done'));
    return null;
  }
}
