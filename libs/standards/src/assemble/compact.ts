/** A copy without undefined members, so that two readings of the same thing are equal in every comparison. */
export const compact = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
