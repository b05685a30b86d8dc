import type { AttachToActivityInput } from '@kalaka/contract';
import type { SentFile } from '@kalaka/ui/files';
import type { RuleRefusal } from '../../shell/forms/refusals';
import type { Entry } from '../../shell/offline/entry';
import type { SendQueue } from '../../shell/offline/send-queue';

/** A file on this device that belongs to an activity, as the queue holds it. */
export type WaitingFile = Pick<AttachToActivityInput, 'activityId' | 'description'> & { readonly id: string };

const KIND = 'activity.attach';
export const isFileOf = (activityId: string, { kind, content }: Entry): boolean =>
  kind === KIND && (content as WaitingFile).activityId === activityId;
export const isFile = ({ kind }: Entry): boolean => kind === KIND;

/** What is to be told of them, in the language in which it was typed. */
export interface ToKeep {
  readonly files: readonly SentFile[];
  readonly said: string;
}

/** What keeps them from being handed over: there are none, or one is still being made ready. */
export function filesProblems(files: readonly SentFile[], unsent: number): RuleRefusal[] {
  if (unsent > 0) return [{ code: 'REQUIRED.unsent', field: 'files' }];
  return files.length ? [] : [{ code: 'REQUIRED', field: 'files' }];
}

/** Hands files over to the queue; with `after`, they wait until the activity itself was told. */
export async function keepFiles(
  queue: SendQueue,
  { files, said }: ToKeep,
  { activityId, language, after }: { activityId: string; language: string; after?: string },
): Promise<void> {
  const text = said.trim();
  const description = text ? [{ language, text }] : [];
  for (const { id, name, bytes } of files)
    await queue.add(KIND, { id, activityId, description } as WaitingFile, {
      files: [{ id, name, bytes }],
      after,
    });
}

/** Back into the form: what waits to be told after an entry. */
export function keptFor(entries: readonly Entry[]): ToKeep {
  const waiting = entries.filter(isFile);
  const [first] = waiting.map(({ content }) => (content as WaitingFile).description?.[0]?.text ?? '');
  return { files: waiting.flatMap(({ files }) => files), said: first ?? '' };
}
