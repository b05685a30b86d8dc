import { badInput } from '../../platform/errors/hub-error.js';
import { validationPipe } from '../../platform/errors/validation.js';

const LONGEST = 12_000;

/** The filter of the list as it stands in an address: JSON, held to the same rules. @throws HubError BAD_USER_INPUT */
export async function filterOf<T extends object>(asked: unknown, shape: new () => T): Promise<T> {
  if (asked === undefined) return new shape();
  if (typeof asked !== 'string' || asked.length > LONGEST)
    throw badInput({ field: 'filter', rule: 'isJSON' });
  let value: unknown;
  try {
    value = JSON.parse(asked);
  } catch {
    throw badInput({ field: 'filter', rule: 'isJSON' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badInput({ field: 'filter', rule: 'isObject' });
  const metadata = { type: 'query', metatype: shape } as const;
  return (await validationPipe().transform(value, metadata)) as T;
}
