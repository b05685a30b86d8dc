import { relyingParty, type Actor, type Clock, type Language } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { SETTINGS, type RunSettings } from '../platform/config/index.js';
import { CLOCK, ReadPool, ReadScope, whoseRows } from '../platform/db/index.js';
import { notFound } from '../platform/errors/index.js';
import { accountModel, type Account, type StoredAccount } from './model/account.model.js';
import type { Mandate } from './model/person.model.js';
import type { SessionModel, Viewer } from './model/session.model.js';
import { OWN_SESSIONS, VIEWER_PAGE } from './viewer.queries.js';

interface ViewerPage {
  account: StoredAccount;
  mandates: Omit<Mandate, 'person'>[];
  targetGroups: Viewer['targetGroups'];
}

export interface Who {
  accountId: string;
  actor: Actor | null;
}

/** Reads who is asking. */
@Injectable()
export class ViewerFinder {
  /** What is the same for everybody. */
  private readonly hub: Pick<Viewer, 'demo' | 'passkeysAt'>;

  constructor(
    private readonly pool: ReadPool,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) settings: Pick<RunSettings, 'demo' | 'publicUrl'>,
  ) {
    this.hub = { demo: settings.demo, passkeysAt: relyingParty(settings.publicUrl)?.origin ?? null };
  }

  /** The viewer of a running request. */
  async current({ session, actor, read, language }: HubContext): Promise<Viewer> {
    if (!session) return this.nobody(language);
    return this.read(read, { accountId: session.accountId, actor }, language);
  }

  /** Somebody else than the request began with: just signed in, or acting in another mandate. */
  fresh(who: Who, language: Language): Promise<Viewer> {
    return this.read(new ReadScope(this.pool, whoseRows(who.actor, who.accountId)), who, language);
  }

  nobody(language: Language): Viewer {
    return {
      account: null,
      mandate: null,
      mandates: [],
      network: null,
      targetGroups: [],
      ...this.hub,
      language,
    };
  }

  async account({ session, read, language }: HubContext): Promise<Account> {
    const page = session && (await this.page(read, { accountId: session.accountId, actor: null }, language));
    if (!page) throw notFound();
    return accountModel(page.account, language);
  }

  sessions({ session, read }: HubContext): Promise<SessionModel[]> {
    if (!session) throw notFound();
    return read.page<SessionModel[]>('own_sessions', OWN_SESSIONS, [
      session.accountId,
      session.id,
      this.now(),
    ]);
  }

  private async read(read: ReadScope, who: Who, language: Language): Promise<Viewer> {
    const page = await this.page(read, who, language);
    if (!page) return this.nobody(language);
    const account = accountModel(page.account, language);
    const person = { id: account.id, name: account.name };
    const mandates = page.mandates.map((mandate) => ({ ...mandate, person }));
    const mandate = mandates.find(({ id }) => id === who.actor?.mandateId) ?? null;
    return {
      account,
      mandate,
      mandates,
      network: mandate?.network ?? null,
      targetGroups: page.targetGroups,
      ...this.hub,
      language,
    };
  }

  private page(read: ReadScope, { accountId, actor }: Who, language: Language): Promise<ViewerPage | null> {
    return read.page<ViewerPage | null>('viewer', VIEWER_PAGE, [
      ...[accountId, language, this.now(), actor?.networkId ?? null],
    ]);
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
