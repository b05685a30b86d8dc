import { inject, Injectable } from '@angular/core';
import { injectWords } from '@kalaka/ui';
import { type SendFile } from '@kalaka/ui/files';
import { ApiError } from '../graphql/api-error';
import { FETCH } from '../graphql/graphql-client';
import { newId } from '../graphql/new-id';
import { Session } from '../session/session';
import { InterfaceWords } from '../words/interface-words';
import { DeviceStore } from './device-store';
import { type EntryFile, type EntryProblem, patienceFor } from './entry';
import { smallerPicture } from './smaller-picture';

/** Shorter than a claim of the queue, so that nobody else begins to send what is still on its way. */
const PATIENCE_MS = 50_000;

interface Answer {
  readonly file?: { readonly id: string };
  readonly refusal?: { readonly message: string };
  readonly error?: { readonly code: string; readonly requestId: string };
}
/** Its id at the hub, or why the hub does not take it. */
export type GivenFile = { readonly fileId: string } | { readonly problem: EntryProblem };

/** Photos, papers and voice notes that wait on this device for the thing they belong to. */
@Injectable({ providedIn: 'root' })
export class KeptFiles {
  private readonly device = inject(DeviceStore);
  private readonly session = inject(Session);
  private readonly fetch = inject(FETCH);
  private readonly language = inject(InterfaceWords).language;
  private readonly t = injectWords();

  /** For `<ka-files [send]="…">`: there as soon as it is chosen, without a network. */
  readonly keep: SendFile = async (file, onProgress) => {
    const content = await smallerPicture(file);
    const kept = { id: newId(), accountId: this.session.viewer()?.accountId ?? '', name: file.name };
    try {
      const store = await this.device.open();
      await store.put('files', { ...kept, content });
    } catch {
      return { problem: this.t('shell.files.notKept') };
    }
    onProgress(1);
    return { id: kept.id, name: kept.name, bytes: content.size };
  };

  async drop(id: string): Promise<void> {
    const store = await this.device.open().catch(() => null);
    await store?.delete('files', id);
  }

  /** Gives it to the hub, once: what is there is remembered. Null for one that is gone, since it was done with before. */
  async send({ id, name }: EntryFile, parentType: string, parentId: string): Promise<GivenFile | null> {
    const store = await this.device.open();
    const kept = await store.get('files', id);
    if (!kept) return null;
    if (kept.sentAs) return { fileId: kept.sentAs };
    const answer = await this.post(kept.content, new URLSearchParams({ parentType, parentId, name }));
    if (answer.file) {
      await store.put('files', { ...kept, sentAs: answer.file.id });
      return { fileId: answer.file.id };
    }
    if (answer.refusal) return { problem: { field: 'file', message: answer.refusal.message } };
    const { code, requestId } = answer.error ?? { code: 'UNAVAILABLE', requestId: '–' };
    throw new ApiError(code as ApiError['code'], requestId);
  }

  /** The hub threw away what nobody claimed for a day: it is sent up anew. */
  async again(id: string): Promise<void> {
    const store = await this.device.open();
    const kept = await store.get('files', id);
    if (kept) await store.put('files', { ...kept, sentAs: undefined });
  }

  private async post(body: Blob, query: URLSearchParams): Promise<Answer> {
    try {
      const response = await this.fetch(`/files?${query}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          ...{ 'content-type': 'application/octet-stream', 'x-kalaka-upload': '1' },
          'accept-language': this.language(),
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS + patienceFor(body.size)),
      });
      return (await response.json()) as Answer;
    } catch {
      return {};
    }
  }
}
