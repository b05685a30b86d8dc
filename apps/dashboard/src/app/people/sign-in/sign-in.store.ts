import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { RequestSignInDocument, SignInWithCodeDocument, SignInWithLinkDocument } from '@kalaka/contract';
import { injectWords, type Problem } from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { ApiError } from '../../shell/graphql/api-error';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { RETURN, safeReturn } from '../../shell/session/guards';
import { Session } from '../../shell/session/session';

const KEPT = 'kalaka.sign-in';

/** What must outlive a reload while somebody fetches the code from the mail: never the code itself. */
export interface Attempt {
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
  private readonly t = injectWords();
  private readonly window = inject(DOCUMENT).defaultView;
  /** Where the browser keeps nothing, the attempt lives as long as the page. */
  private last: Attempt | null = null;

  /** The attempt under way in this window, if any. */
  attempt(): Attempt | null {
    try {
      return JSON.parse(this.window?.sessionStorage.getItem(KEPT) ?? 'null') as Attempt | null;
    } catch {
      return this.last;
    }
  }

  async request(email: string, sharedDevice: boolean): Promise<readonly Problem[]> {
    const { requestSignIn } = await this.client.request(RequestSignInDocument, {
      input: { email, sharedDevice },
    });
    if (requestSignIn.__typename !== 'SignInRequested') return problemsOf(requestSignIn);
    this.keep({ attemptId: requestSignIn.attemptId, email, sharedDevice });
    return [];
  }

  /** Asks for another mail; answers with the words of what stood in the way, or null when it was asked for. */
  async requestAgain({ email, sharedDevice }: Attempt): Promise<string | null> {
    try {
      const [problem] = await this.request(email, sharedDevice);
      return problem?.message ?? null;
    } catch (failure) {
      const { code, requestId } =
        failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
      return this.t(`shell.error.${code}`, { reference: requestId });
    }
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

  /** Who is in goes back to where they came from; whoever acts in no mandate yet chooses one first. */
  async welcome(): Promise<readonly Problem[]> {
    this.keep(null);
    await this.session.load();
    const viewer = this.session.viewer();
    const choose = viewer && !viewer.mandate;
    const back = safeReturn(this.router.parseUrl(this.router.url).queryParams[RETURN] as string | undefined);
    const target = choose
      ? this.router.createUrlTree(['/profile/mandates'], { queryParams: { [RETURN]: back } })
      : back;
    // The used code or link is no page to come back to.
    await this.router.navigateByUrl(target, { replaceUrl: true });
    return [];
  }

  private keep(attempt: Attempt | null): void {
    this.last = attempt;
    try {
      if (attempt) this.window?.sessionStorage.setItem(KEPT, JSON.stringify(attempt));
      else this.window?.sessionStorage.removeItem(KEPT);
    } catch {
      // nothing to keep it in; it still holds until the page is closed
    }
  }
}
