import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@kalaka/domain';

/** What follows one request through every layer without being passed by hand: an id, a language, what to close. */
export interface RequestScope {
  readonly requestId: string;
  language: Language;
  /** Data statements sent for this request; transaction control and the session lookup are not counted. */
  statements: number;
  /** Snapshots that this request holds open; a commit makes them old, the end of the request closes them. */
  readonly snapshots: Set<{ close(): Promise<void> }>;
}

const storage = new AsyncLocalStorage<RequestScope>();

export const newRequestScope = (requestId: string, language: Language = 'en'): RequestScope => ({
  requestId,
  language,
  statements: 0,
  snapshots: new Set(),
});

/** Runs `work` so that everything it awaits sees `scope`. */
export const withRequestScope = <T>(scope: RequestScope, work: () => T): T => storage.run(scope, work);

/** The scope of the request being served; undefined in jobs, commands and at start. */
export const currentRequest = (): RequestScope | undefined => storage.getStore();

/** Ends every snapshot the request still holds, so that the next read sees what was just committed. */
export async function closeSnapshots(scope: RequestScope | undefined = currentRequest()): Promise<void> {
  if (!scope || scope.snapshots.size === 0) return;
  const open = [...scope.snapshots];
  scope.snapshots.clear();
  await Promise.all(open.map((snapshot) => snapshot.close()));
}
