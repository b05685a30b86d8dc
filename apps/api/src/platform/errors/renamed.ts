import type { Refusal, Result } from '@kalaka/domain';

/**
 * A refusal under the name that the field has in the input of the interface, where the rule calls it otherwise: people
 * are led to the field by this path.
 * @param names path in the rule to path in the input
 */
export function renamed<T>(
  result: Result<T, Refusal>,
  names: Readonly<Record<string, string>>,
): Result<T, Refusal> {
  const field = result.ok ? undefined : names[result.refusal.field ?? ''];
  return result.ok || field === undefined ? result : { ok: false, refusal: { ...result.refusal, field } };
}
