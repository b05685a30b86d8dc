/** A file of an entry; its content lies in the store of files until the hub has it. */
export interface EntryFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** Why the hub did not take an entry, in the words it gave. */
export interface EntryProblem {
  readonly message: string;
  readonly field: string;
}

/**
 * One thing to tell the hub. `id` is the id of the thing and `key` that of the request, both made here, so that telling it
 * twice is telling it once. It belongs to the account and the mandate that wrote it.
 */
export interface Entry<T = unknown> {
  readonly id: string;
  readonly key: string;
  /** Which sender knows how to tell it. */
  readonly kind: string;
  readonly accountId: string;
  readonly mandateId: string;
  readonly content: T;
  readonly files: readonly EntryFile[];
  /** The entry that must be told first; gone, it was told long ago. */
  readonly after?: string;
  readonly savedAt: string;
  readonly state: 'WAITING' | 'SENDING' | 'SENT' | 'REFUSED';
  /** When a tab began to send it: after a while another one may, since the first was closed. */
  readonly claimedAt?: string;
  readonly sentAt?: string;
  readonly problems?: readonly EntryProblem[];
  /** What the hub said when it took it, for steps that follow. */
  readonly told?: { readonly version: number };
}

/** What came of telling it: problems = it was refused. */
export interface Told {
  readonly problems: readonly EntryProblem[];
  readonly told?: { readonly version: number };
}

/** Longer than any sending takes (a request is given up before), so that two tabs never send the same entry. */
export const CLAIM_MS = 60_000;
/** A line slower than this is none: so long a file may take beyond that. */
const BYTES_PER_MS = 5;
export const patienceFor = (bytes: number): number => bytes / BYTES_PER_MS;
const claimOf = ({ files }: Pick<Entry, 'files'>): number =>
  CLAIM_MS + patienceFor(files.reduce((sum, { bytes }) => sum + bytes, 0));

/** How long a sent entry is remembered, for the page that says what became of it. */
export const REMEMBERED_MS = 24 * 3_600_000;

/** May a tab take this entry and send it now? */
export const isFree = (entry: Entry, now: number): boolean => {
  const { state, claimedAt } = entry;
  return (
    state === 'WAITING' ||
    (state === 'SENDING' && (!claimedAt || now - Date.parse(claimedAt) > claimOf(entry)))
  );
};

export const isOver = ({ state, sentAt }: Entry, now: number): boolean =>
  state === 'SENT' && !!sentAt && now - Date.parse(sentAt) > REMEMBERED_MS;
