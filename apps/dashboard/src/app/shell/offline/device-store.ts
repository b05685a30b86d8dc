import { Injectable } from '@angular/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './entry';

/** Something typed and not sent. */
export interface KeptDraft {
  readonly name: string;
  readonly accountId: string;
  readonly value: unknown;
  readonly savedAt: string;
}

/** What the hub answered last, for the times when it cannot be asked. */
export interface KeptAnswer {
  readonly name: string;
  readonly answer: unknown;
  readonly keptAt: string;
}

/** A photo, a receipt or a voice note that waits to be sent. */
export interface KeptFile {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly content: Blob;
  /** Its id at the hub, once it is there: nothing is sent up twice. */
  readonly sentAs?: string;
}

export interface Device extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  queue: { key: string; value: Entry };
  answers: { key: string; value: KeptAnswer };
  files: { key: string; value: KeptFile };
}

/** What is kept on this device (IndexedDB). A browser that keeps nothing rejects; whoever asks goes on without. */
@Injectable({ providedIn: 'root' })
export class DeviceStore {
  private opening: Promise<IDBPDatabase<Device>> | null = null;

  open(): Promise<IDBPDatabase<Device>> {
    return (this.opening ??= this.connect());
  }

  /** Rejects, and does not throw, where a browser knows no such store. */
  private async connect(): Promise<IDBPDatabase<Device>> {
    return openDB<Device>('kalaka', 1, {
      upgrade(db) {
        db.createObjectStore('drafts', { keyPath: 'name' });
        db.createObjectStore('queue', { keyPath: 'id' });
        db.createObjectStore('answers', { keyPath: 'name' });
        db.createObjectStore('files', { keyPath: 'id' });
      },
      // A newer version in another tab wants to change the stores: it may.
      blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
      terminated: () => (this.opening = null),
    });
  }
}
