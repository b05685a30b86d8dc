import type { LogActivityInput } from '@kalaka/contract';

/** What is told of an activity. */
export type ActivityFields = Omit<LogActivityInput, 'id' | 'idempotencyKey' | 'keep'>;
