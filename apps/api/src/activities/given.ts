import type { GivenActivity } from '@kalaka/domain';
import { localTextOf } from '../networks/index.js';
import type { ActivityFieldsInput } from './activity.inputs.js';

/** What was sent, with its texts as the domain knows them. */
export const writtenOf = <I extends ActivityFieldsInput>(
  input: I,
): Omit<I, 'title' | 'outcome' | 'reachBy'> & GivenActivity => ({
  ...input,
  title: localTextOf(input.title) ?? {},
  outcome: localTextOf(input.outcome) ?? {},
  reachBy: input.reachBy ?? [],
});
