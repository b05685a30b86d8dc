import { inject, Injectable } from '@angular/core';
import { codeOf } from '../graphql/api-error';
import { DeviceStore } from './device-store';

/**
 * The last answer to some questions, so that the first screen and the log form open without a network. Whoever shows one
 * says when it was asked; signing out forgets them all.
 */
@Injectable({ providedIn: 'root' })
export class KeptAnswers {
  private readonly device = inject(DeviceStore);

  /** Asks the hub; where it cannot be reached, gives what it answered last. */
  async ask<T>(name: string, load: () => Promise<T>): Promise<T> {
    try {
      const answer = await load();
      // Whoever asked does not wait for the device.
      void this.write(name, answer);
      return answer;
    } catch (failure) {
      const kept = codeOf(failure) === 'UNAVAILABLE' ? await this.read<T>(name) : null;
      if (kept === null) throw failure;
      return kept;
    }
  }

  async read<T>(name: string): Promise<T | null> {
    const store = await this.device.open().catch(() => null);
    return ((await store?.get('answers', name))?.answer as T | undefined) ?? null;
  }

  async write(name: string, answer: unknown): Promise<void> {
    const store = await this.device.open().catch(() => null);
    await store?.put('answers', { name, answer, keptAt: new Date().toISOString() }).catch(() => undefined);
  }

  async forget(): Promise<void> {
    const store = await this.device.open().catch(() => null);
    await store?.clear('answers');
  }
}
