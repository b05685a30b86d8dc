import { LogActivityDocument, type LogActivityInput } from '@kalaka/contract';
import { problemsOf } from '../../shell/forms/refusals';
import type { SendEntry } from '../../shell/offline/send-queue';

type Content = Omit<LogActivityInput, 'idempotencyKey'>;

/** Tells the hub what was logged on this device, then gives it the photos and papers that belong to it. */
export const sendActivity: SendEntry = async (entry, { client, sendFile }) => {
  const input = { ...(entry.content as Content), idempotencyKey: entry.key };
  const { logActivity: result } = await client.request(LogActivityDocument, { input });
  const problems = problemsOf(result);
  if (problems.length || !('activity' in result)) return { problems };
  for (const file of entry.files) {
    const problem = await sendFile(file, 'activity', result.activity.id);
    if (problem) return { problems: [problem] };
  }
  return { problems: [], told: { version: result.activity.version } };
};
