import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { GraphqlClient } from '../graphql/graphql-client';
import { Session } from '../session/session';

/**
 * `ended` = the session is over, `offline` = no internet here, `away` = the hub did not even say who is signed in. When
 * it goes away later, the page or form that asked says so itself.
 */
export type Trouble = 'ended' | 'offline' | 'away';

/** What stands between the page and the hub, in one word; null when all is well. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly online = signal(true);

  readonly trouble = computed<Trouble | null>(() => {
    if (!this.online()) return 'offline';
    if (this.session.state() === 'ended') return 'ended';
    const unsure = this.session.state() === 'unknown' || this.session.recalled();
    return unsure && this.client.lastFailure() ? 'away' : null;
  });

  constructor() {
    const page = inject(DOCUMENT).defaultView;
    if (!page) return;
    const look = () => {
      this.online.set(page.navigator.onLine);
      if (this.online() && this.session.recalled()) void this.retry();
    };
    look();
    page.addEventListener('online', look);
    page.addEventListener('offline', look);
    inject(DestroyRef).onDestroy(() => {
      page.removeEventListener('online', look);
      page.removeEventListener('offline', look);
    });
  }

  /** Asks the hub again, so that the notice goes when it answers. */
  async retry(): Promise<void> {
    await this.session.load().catch(() => undefined);
  }
}
