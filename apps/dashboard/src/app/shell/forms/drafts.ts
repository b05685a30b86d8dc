import { computed, inject, Injectable, signal } from '@angular/core';
import { DeviceStore, type KeptDraft } from '../offline/device-store';
import { Session } from '../session/session';

/**
 * What was typed and not sent, per person and form, on this device: a reload, a crash, an ended session or a wrong turn
 * loses nothing. Signing out asks first whether it may stay.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly device = inject(DeviceStore);
  private readonly session = inject(Session);
  /** All of this device, so that a form finds its own without waiting. */
  private readonly all = signal<ReadonlyMap<string, KeptDraft>>(new Map());
  private readonly accountId = computed(() => this.session.viewer()?.accountId ?? 'public');
  /** Those of the person who is signed in. */
  readonly own = computed(() => [...this.all().values()].filter((one) => one.accountId === this.accountId()));

  /** Before the first page. */
  async start(): Promise<void> {
    const store = await this.device.open().catch(() => null);
    const kept = (await store?.getAll('drafts')) ?? [];
    this.all.set(new Map(kept.map((draft) => [draft.name, draft])));
  }

  read<T>(key: string): { value: T; savedAt: Date } | null {
    const kept = this.all().get(this.name(key));
    return kept ? { value: kept.value as T, savedAt: new Date(kept.savedAt) } : null;
  }

  /** Returns when it was saved. A browser that keeps nothing still has it until the window is closed. */
  write(key: string, value: unknown): Date {
    const [name, savedAt] = [this.name(key), new Date()];
    const draft = { name, accountId: this.accountId(), value, savedAt: savedAt.toISOString() };
    this.all.update((all) => new Map(all).set(name, draft));
    this.keep((store) => store.put('drafts', draft));
    return savedAt;
  }

  remove(key: string): void {
    this.drop([this.name(key)]);
  }

  /** All drafts of the person: after they said at sign-out that they may go. */
  clear(): void {
    this.drop(this.own().map(({ name }) => name));
  }

  private drop(names: readonly string[]): void {
    const there = names.filter((name) => this.all().has(name));
    if (there.length === 0) return;
    this.all.update((all) => new Map([...all].filter(([name]) => !there.includes(name))));
    for (const name of there) this.keep((store) => store.delete('drafts', name));
  }

  private keep(write: (store: Awaited<ReturnType<DeviceStore['open']>>) => Promise<unknown>): void {
    this.device
      .open()
      .then(write)
      .catch(() => undefined);
  }

  private name(key: string): string {
    return `${this.accountId()}.${key}`;
  }
}
