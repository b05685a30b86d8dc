import { AttachToActivityDocument } from '@kalaka/contract';
import { problemsOf } from '../../shell/forms/refusals';
import type { EntryFile } from '../../shell/offline/entry';
import { KeptFiles } from '../../shell/offline/kept-files';
import type { SendEntry, SendTools } from '../../shell/offline/send-queue';
import type { WaitingFile } from './waiting-file';

/** Gives the hub a photo, a paper or a voice note of an activity that it knows already. */
export const sendFile: SendEntry = async ({ content, files: [file] }, tools) =>
  file ? give(content as WaitingFile, file, tools) : { problems: [] };

async function give(
  { activityId, description }: WaitingFile,
  file: EntryFile,
  { client, injector }: SendTools,
  again = false,
): ReturnType<SendEntry> {
  const kept = injector.get(KeptFiles);
  const given = await kept.send(file, 'activity', activityId);
  if (given === null) return { problems: [] };
  if ('problem' in given) return { problems: [given.problem] };
  const { fileId } = given;
  // The id of the file is the key: an answer that got lost is asked for again, and the file is there once.
  const input = { activityId, fileId, description, idempotencyKey: fileId };
  const { attachToActivity: result } = await client.request(AttachToActivityDocument, { input });
  if ('code' in result && result.code === 'FILE_MISSING' && !again) {
    await kept.again(file.id);
    return give({ activityId, description, id: file.id }, file, { client, injector }, true);
  }
  const problems = problemsOf(result);
  if (problems.length || !('activity' in result)) return { problems };
  await kept.drop(file.id);
  return { problems: [], told: { version: result.activity.version } };
}
