import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { RequestSignInDocument, SignInWithCodeDocument, SignInWithLinkDocument } from '@kalaka/contract';
import type { Problem } from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { RETURN, safeReturn } from '../../shell/session/guards';
import { Session } from '../../shell/session/session';

const KEPT = 'kalaka.sign-in';

/** What must outlive a reload while somebody fetches the code from the mail: never the code itself. */
interface Attempt {
  readonly attemptId: string;
  readonly email: string;
  readonly sharedDevice: boolean;
}

/** The way in: ask for a mail, then come in with its code or its link. Provided by the route of the sign-in. */
@Injectable()
export class SignInStore {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** The attempt under way in this window, if any. */
  attempt(): Attempt | null {
    try {
      return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Attempt | null;
    } catch {
      return null;
    }
  }

  async request(email: string, sharedDevice: boolean): Promise<readonly Problem[]> {
    const { requestSignIn } = await this.client.request(RequestSignInDocument, {
      input: { email, sharedDevice },
    });
    if (requestSignIn.__typename !== 'SignInRequested') return problemsOf(requestSignIn);
    const attempt: Attempt = { attemptId: requestSignIn.attemptId, email, sharedDevice };
    sessionStorage.setItem(KEPT, JSON.stringify(attempt));
    return [];
  }

  async comeInWithCode(attemptId: string, code: string): Promise<readonly Problem[]> {
    const { signInWithCode } = await this.client.request(SignInWithCodeDocument, {
      input: { attemptId, code },
    });
    return signInWithCode.__typename === 'SignedIn' ? this.welcome() : problemsOf(signInWithCode);
  }

  async comeInWithLink(token: string): Promise<readonly Problem[]> {
    const { signInWithLink } = await this.client.request(SignInWithLinkDocument, { input: { token } });
    return signInWithLink.__typename === 'SignedIn' ? this.welcome() : problemsOf(signInWithLink);
  }

  /** Who is in goes back to where they came from; who holds several mandates and none is chosen, chooses first. */
  async welcome(): Promise<readonly Problem[]> {
    sessionStorage.removeItem(KEPT);
    await this.session.load();
    const viewer = this.session.viewer();
    const choose = viewer && !viewer.mandate && viewer.mandates.length > 0;
    const back = this.router.parseUrl(this.router.url).queryParams[RETURN] as string | undefined;
    await this.router.navigateByUrl(choose ? '/profile/mandates' : safeReturn(back));
    return [];
  }
}
