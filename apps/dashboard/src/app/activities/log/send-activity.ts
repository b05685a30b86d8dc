import { LogActivityDocument, type LogActivityInput } from '@kalaka/contract';
import { problemsOf } from '../../shell/forms/refusals';
import type { SendEntry } from '../../shell/offline/send-queue';

type Content = Omit<LogActivityInput, 'idempotencyKey'>;

/** Tells the hub what was logged on this device. */
export const sendActivity: SendEntry = async (entry, { client }) => {
  const input = { ...(entry.content as Content), idempotencyKey: entry.key };
  const { logActivity: result } = await client.request(LogActivityDocument, { input });
  const problems = problemsOf(result);
  if (problems.length || !('activity' in result)) return { problems };
  return { problems: [], told: { version: result.activity.version } };
};
