import { isPlainDate } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';

/** Every day that is missing or no day; the rules of the domain stop at the first. */
export const wrongDays = <K extends string>(
  value: Readonly<Record<K, string>>,
  fields: readonly K[],
): RuleRefusal[] =>
  fields
    .map((field) => ({ field, typed: value[field].trim() }))
    .filter(({ typed }) => !isPlainDate(typed))
    .map(({ field, typed }) => ({ code: typed === '' ? 'REQUIRED' : 'NOT_A_DATE', field }));
