import { inject, Injectable, InjectionToken } from '@angular/core';
import { injectWords } from '@kalaka/ui';
import { type SendFile, type SentFile } from '@kalaka/ui/files';
import { InterfaceWords } from '../words/interface-words';

/** What `fetch` cannot do: tell how much of a body has gone. */
export const SEND_REQUEST = new InjectionToken<() => XMLHttpRequest>('request that tells its progress', {
  providedIn: 'root',
  factory: () => () => new XMLHttpRequest(),
});

interface Answer {
  readonly file?: SentFile;
  readonly refusal?: { readonly message: string };
  readonly error?: { readonly code: string; readonly requestId: string };
}

/** Sends files to the hub, one request each; the body is the file as it is. */
@Injectable({ providedIn: 'root' })
export class FileSender {
  private readonly request = inject(SEND_REQUEST);
  private readonly language = inject(InterfaceWords).language;
  private readonly t = injectWords();

  /** For `<ka-file [send]="…">`: sends to this parent. Whatever goes wrong comes back as a sentence for the person. */
  to(parentType: string, parentId: string): SendFile {
    return (file, onProgress) =>
      new Promise((resolve) => {
        const request = this.request();
        const query = new URLSearchParams({ parentType, parentId, name: file.name });
        request.open('POST', `/files?${query}`);
        request.setRequestHeader('content-type', 'application/octet-stream');
        request.setRequestHeader('x-kalaka-upload', '1');
        request.setRequestHeader('accept-language', this.language());
        request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
        request.onload = () => resolve(this.read(request.responseText));
        request.onerror = () => resolve({ problem: this.t('shell.error.UNAVAILABLE', { reference: '–' }) });
        request.send(file);
      });
  }

  private read(text: string): SentFile | { problem: string } {
    const { file, refusal, error } = parsed(text);
    if (file) return { id: file.id, name: file.name, bytes: file.bytes };
    if (refusal) return { problem: refusal.message };
    const { code, requestId } = error ?? { code: 'INTERNAL', requestId: '–' };
    return { problem: this.t(`shell.error.${code}`, { reference: requestId }) };
  }
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
