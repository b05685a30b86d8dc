import type { Problem, Words } from '@kalaka/ui';
import { ApiError } from '../shell/graphql/api-error';

/** Does something without a form: the words of what stood in the way, or null when it was done. */
export async function trying(t: Words, work: () => Promise<readonly Problem[]>): Promise<string | null> {
  try {
    return (await work())[0]?.message ?? null;
  } catch (failure) {
    const { code, requestId } = failure instanceof ApiError ? failure : { code: 'INTERNAL', requestId: '–' };
    return t(`shell.error.${code}`, { reference: requestId });
  }
}
