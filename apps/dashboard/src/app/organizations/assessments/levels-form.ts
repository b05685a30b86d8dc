import { CAPACITY_FIELDS, type CapacityField } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';

/** One answer for each field; `''` until it is given. */
export type LevelsValue = Record<CapacityField, string>;

export const noLevels = (): LevelsValue =>
  Object.fromEntries(CAPACITY_FIELDS.map((field) => [field, ''])) as LevelsValue;

export const levelProblems = (value: LevelsValue): RuleRefusal[] =>
  CAPACITY_FIELDS.filter((field) => !value[field]).map((field) => ({ code: 'REQUIRED', field }));

export const levelInput = (value: LevelsValue): { field: CapacityField; level: number }[] =>
  CAPACITY_FIELDS.map((field) => ({ field, level: Number(value[field]) }));
