import { badInput } from '../../platform/errors/hub-error.js';
import { validationPipe } from '../../platform/errors/validation.js';
import { OrganizationFilter } from '../organization-list.inputs.js';

const LONGEST = 12_000;

/** The filter of the list as it stands in an address: JSON, held to the same rules. @throws HubError BAD_USER_INPUT */
export async function filterOf(asked: unknown): Promise<OrganizationFilter> {
  if (asked === undefined) return {};
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
  const metadata = { type: 'query', metatype: OrganizationFilter } as const;
  return (await validationPipe().transform(value, metadata)) as OrganizationFilter;
}
