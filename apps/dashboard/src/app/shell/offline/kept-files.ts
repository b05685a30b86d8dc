import { inject, Injectable } from '@angular/core';
import { injectWords, type SendFile } from '@kalaka/ui';
import { ApiError } from '../graphql/api-error';
import { FETCH } from '../graphql/graphql-client';
import { newId } from '../graphql/new-id';
import { Session } from '../session/session';
import { DeviceStore } from './device-store';
import type { EntryFile, EntryProblem } from './entry';

/** Shorter than a claim of the queue, so that nobody else begins to send what is still on its way. */
const PATIENCE_MS = 50_000;

/** Photos, papers and voice notes that wait on this device for the thing they belong to. */
@Injectable({ providedIn: 'root' })
export class KeptFiles {
  private readonly device = inject(DeviceStore);
  private readonly session = inject(Session);
  private readonly fetch = inject(FETCH);
  private readonly t = injectWords();

  /** For `<ka-files [send]="…">`: there as soon as it is chosen, without a network. */
  readonly keep: SendFile = async (file, onProgress) => {
    const kept = { id: newId(), accountId: this.session.viewer()?.accountId ?? '', name: file.name };
    try {
      const store = await this.device.open();
      await store.put('files', { ...kept, content: file });
    } catch {
      return { problem: this.t('shell.files.notKept') };
    }
    onProgress(1);
    return { id: kept.id, name: kept.name, bytes: file.size };
  };

  async drop(id: string): Promise<void> {
    const store = await this.device.open().catch(() => null);
    await store?.delete('files', id);
  }

  /** Gives it to the hub. A file that is gone was sent before. */
  async send({ id, name }: EntryFile, parentType: string, parentId: string): Promise<EntryProblem | null> {
    const store = await this.device.open();
    const kept = await store.get('files', id);
    if (!kept) return null;
    const answer = await this.post(kept.content, new URLSearchParams({ parentType, parentId, name }));
    if (answer.error && answer.error.code !== 'BAD_USER_INPUT') throw new ApiError('UNAVAILABLE', '–');
    await store.delete('files', id);
    return answer.file ? null : { field: 'files', message: `${name}: ${answer.refusal?.message ?? ''}` };
  }

  private async post(
    body: Blob,
    query: URLSearchParams,
  ): Promise<{ file?: unknown; refusal?: { message: string }; error?: { code: string } }> {
    try {
      const response = await this.fetch(`/files?${query}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/octet-stream', 'x-kalaka-upload': '1' },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return (await response.json()) as { file?: unknown };
    } catch {
      return { error: { code: 'UNAVAILABLE' } };
    }
  }
}
