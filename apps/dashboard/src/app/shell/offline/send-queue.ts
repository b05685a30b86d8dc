import {
  computed,
  DOCUMENT,
  effect,
  inject,
  Injectable,
  InjectionToken,
  Injector,
  signal,
  untracked,
} from '@angular/core';
import { injectWords } from '@kalaka/ui';
import { codeOf, ApiError } from '../graphql/api-error';
import { GraphqlClient } from '../graphql/graphql-client';
import { newId } from '../graphql/new-id';
import { Session } from '../session/session';
import { DeviceStore } from './device-store';
import { type Entry, type EntryFile, isFree, isOver, type Told } from './entry';

export interface SendTools {
  readonly client: GraphqlClient;
  /** For what only this kind needs. */
  readonly injector: Injector;
}
/** Tells the hub one entry; resolves with what came of it, rejects when it could not be told at all. */
export type SendEntry = (entry: Entry, tools: SendTools) => Promise<Told>;

/** Who can tell which kind; a room loads its sender only when there is something to send. */
export const SENDERS = new InjectionToken<Readonly<Record<string, () => Promise<SendEntry>>>>('senders', {
  factory: () => ({}),
});

/** Not the entry's fault: it waits for another time. */
const LATER: ReadonlySet<string> = new Set(['UNAVAILABLE', 'UNAUTHENTICATED', 'RATE_LIMITED']);
/** A line that just came back often fails once more: soon again, then ever more seldom. */
const AGAIN_MS = [1_000, 3_000, 10_000, 30_000];

/**
 * What was said on this device and not told to the hub yet. It is sent from here: at the start, when the network or the
 * person comes back, and by hand. A tab claims an entry in one transaction before it sends it, so two tabs never send twice;
 * one that was closed while sending leaves an entry that is sent again with the same key, which the hub knows.
 */
@Injectable({ providedIn: 'root' })
export class SendQueue {
  private readonly device = inject(DeviceStore);
  private readonly session = inject(Session);
  private readonly client = inject(GraphqlClient);
  private readonly senders = inject(SENDERS);
  private readonly injector = inject(Injector);
  private readonly t = injectWords();
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly all = signal<readonly Entry[]>([]);
  private readonly tabs =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kalaka.queue');
  private running: Promise<void> | null = null;
  private asked = false;
  private again: ReturnType<typeof setTimeout> | undefined;
  private failed = 0;

  /** Those of this person in this mandate, oldest first. */
  readonly entries = computed(() => {
    const actor = this.session.actor();
    return this.all().filter(
      (one) => one.accountId === actor?.accountId && one.mandateId === actor.mandateId,
    );
  });
  readonly waiting = computed(() => this.entries().filter(({ state }) => state !== 'SENT'));
  /** Those of this person in any mandate: what signing out asks about. */
  readonly unsent = computed(() =>
    this.all().filter((one) => one.accountId === this.session.viewer()?.accountId && one.state !== 'SENT'),
  );
  readonly sending = signal(false);

  async start(): Promise<void> {
    await this.read();
    const wake = () => {
      this.failed = 0;
      void this.send();
    };
    const look = () => this.window?.document.visibilityState === 'visible' && wake();
    this.window?.addEventListener('online', wake);
    this.window?.addEventListener('focus', wake);
    this.window?.document.addEventListener('visibilitychange', look);
    this.tabs?.addEventListener('message', () => void this.read());
    // Also for who was asked to sign in again, and did.
    effect(() => this.session.state() === 'in' && untracked(wake), { injector: this.injector });
    wake();
  }

  entry(id: string): Entry | undefined {
    return this.entries().find((one) => one.id === id);
  }

  /** Keeps it first, then tries to send it; resolves as soon as it is kept. */
  async add(
    kind: string,
    content: { readonly id: string },
    { files = [], after }: { files?: readonly EntryFile[]; after?: string } = {},
  ): Promise<void> {
    const actor = this.session.actor();
    if (!actor) throw new ApiError('UNAUTHENTICATED', '–');
    const { accountId, mandateId } = actor;
    const savedAt = new Date().toISOString();
    const entry = {
      id: content.id,
      key: newId(),
      kind,
      accountId,
      mandateId,
      content,
      files,
      after,
      savedAt,
    };
    const store = await this.device.open();
    await store.put('queue', { ...entry, state: 'WAITING' });
    await this.changed();
    void this.send();
  }

  /** Takes one out that was not told yet, with what follows it; false when it is on its way or there already. */
  async takeBack(id: string, { keepFiles = false } = {}): Promise<boolean> {
    const store = await this.device.open();
    const tx = store.transaction('queue', 'readwrite');
    const entry = await tx.store.get(id);
    const free = !!entry && (entry.state === 'REFUSED' || isFree(entry, Date.now()));
    if (free) await tx.store.delete(id);
    await tx.done;
    if (free) await this.forgetAll([entry, ...this.following(id)], keepFiles);
    await this.changed();
    return free;
  }

  /** What is told after this one. */
  following(id: string): readonly Entry[] {
    return this.entries().filter(({ after }) => after === id);
  }

  /** Forgets one that the hub has, with what follows it: after it was taken back there. */
  async drop(id: string): Promise<void> {
    await this.forgetAll(this.entries().filter((one) => one.id === id || one.after === id));
    await this.changed();
  }

  /** Sends what is free, one after another. What is added while it runs is sent by the same run. */
  send(): Promise<void> {
    this.asked = true;
    return (this.running ??= this.runs().finally(() => {
      this.running = null;
      this.sending.set(false);
    }));
  }

  async forget(): Promise<void> {
    await this.forgetAll(this.all().filter((one) => one.accountId === this.session.viewer()?.accountId));
    await this.changed();
  }

  private async forgetAll(entries: readonly Entry[], keepFiles = false): Promise<void> {
    const store = await this.device.open().catch(() => null);
    for (const { id, files } of entries) {
      await store?.delete('queue', id);
      if (!keepFiles) for (const file of files) await store?.delete('files', file.id);
    }
  }

  /** Where the one stands that must be told first; null where none is waited for. */
  private before({ after }: Entry): Entry['state'] | null {
    return this.all().find(({ id }) => id === after)?.state ?? null;
  }

  private isReady(one: Entry): boolean {
    return isFree(one, Date.now()) && [null, 'SENT'].includes(this.before(one));
  }

  private async runs(): Promise<void> {
    while (this.asked) {
      this.asked = false;
      await this.run();
    }
  }

  private async run(): Promise<void> {
    clearTimeout(this.again);
    await this.read();
    if (!this.waiting().some((one) => this.isReady(one))) return this.soon();
    // Who acts is asked anew: another tab may have changed the mandate, and what is sent belongs to one.
    if (
      !(await this.session.load().then(
        () => this.session.state() === 'in',
        () => false,
      ))
    )
      return this.soon();
    this.sending.set(true);
    for (const one of this.waiting()) {
      const entry = this.isReady(one) ? await this.claim(one.id) : null;
      if (entry && !(await this.tell(entry))) break;
    }
    this.soon();
  }

  /** Looks again while something is left, should no event say that the network is back. */
  private soon(): void {
    const left = this.waiting().filter((one) => one.state !== 'REFUSED' && this.before(one) !== 'REFUSED');
    if (left.length === 0) return;
    const wait = AGAIN_MS[Math.min(this.failed, AGAIN_MS.length - 1)];
    this.failed += 1;
    this.again = setTimeout(() => void this.send(), wait);
  }

  private async claim(id: string): Promise<Entry | null> {
    const store = await this.device.open();
    const tx = store.transaction('queue', 'readwrite');
    const entry = await tx.store.get(id);
    const free = entry && isFree(entry, Date.now()) ? entry : null;
    const claimed: Entry | null = free && {
      ...free,
      state: 'SENDING',
      claimedAt: new Date().toISOString(),
    };
    if (claimed) await tx.store.put(claimed);
    await tx.done;
    return claimed;
  }

  /** False when there is no use in trying the next one now. */
  private async tell(entry: Entry): Promise<boolean> {
    try {
      const { problems, told } = await this.told(entry);
      const refused = problems.length > 0 && !told;
      const state = refused ? 'REFUSED' : 'SENT';
      await this.note({ ...entry, state, problems, told, sentAt: new Date().toISOString() });
      return true;
    } catch (failure) {
      const code = codeOf(failure);
      const reference = failure instanceof ApiError ? failure.requestId : '–';
      const problems = [{ field: '', message: this.t(`shell.error.${code}`, { reference }) }];
      const later = LATER.has(code);
      await this.note({ ...entry, state: later ? 'WAITING' : 'REFUSED', ...(later ? {} : { problems }) });
      return !later;
    }
  }

  private async told(entry: Entry): Promise<Told> {
    const send = await this.senders[entry.kind]?.();
    if (!send) throw new ApiError('INTERNAL', '–');
    return send(entry, { client: this.client, injector: this.injector });
  }

  private async note(entry: Entry): Promise<void> {
    const store = await this.device.open();
    await store.put('queue', entry);
    await this.changed();
  }

  private async changed(): Promise<void> {
    await this.read();
    this.tabs?.postMessage('changed');
  }

  private async read(): Promise<void> {
    const store = await this.device.open().catch(() => null);
    const kept = (await store?.getAll('queue')) ?? [];
    const now = Date.now();
    for (const one of kept.filter((entry) => isOver(entry, now))) await store?.delete('queue', one.id);
    this.all.set(kept.filter((one) => !isOver(one, now)).sort((a, b) => a.savedAt.localeCompare(b.savedAt)));
  }
}
