import { ok, type Refusal, type Result } from '@kalaka/domain';

/**
 * After a command: reads what the answer shows (in a new snapshot, after the commit), or passes the refusal on.
 * @param result what the use-case answered, usually ids
 */
export async function thenRead<A, B>(
  result: Result<A, Refusal>,
  read: (value: A) => B | Promise<B>,
): Promise<Result<B, Refusal>> {
  return result.ok ? ok(await read(result.value)) : result;
}
