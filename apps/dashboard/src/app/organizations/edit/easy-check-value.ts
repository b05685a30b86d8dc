import { BLANK_ORGANIZATION, easyAfter, isPlainDate, type PlainDate } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { localTextFrom, type Translation } from '../memberships/step-form';

/** What somebody writes about a new check of the easy words; nothing where nobody checked them anew. */
export interface EasyCheckValue {
  readonly by: string;
  readonly on: string;
}
export const NO_CHECK: EasyCheckValue = { by: '', on: '' };

const isSaid = ({ by, on }: EasyCheckValue): boolean => by.trim() !== '' || on !== '';

/** A check is an act, so it is sent only when it was written down: what was checked before is for the rule to judge. */
export const easyCheckInput = (check: EasyCheckValue) =>
  isSaid(check)
    ? {
        easyState: 'CHECKED' as const,
        easyCheckedBy: check.by.trim() || null,
        easyCheckedOn: check.on || null,
      }
    : {};

/** A check needs a text, who and when. */
export function easyCheckProblems(
  texts: readonly Translation[],
  check: EasyCheckValue,
  today: PlainDate,
): RuleRefusal[] {
  if (!isSaid(check)) return [];
  const easyDescription = localTextFrom(texts);
  const day = isPlainDate(check.on) ? check.on : null;
  const judged = easyAfter(
    BLANK_ORGANIZATION,
    {
      ...{ description: {}, easyDescription: { und: '-' } },
      ...{ easyCheckedBy: check.by.trim() || '-', easyCheckedOn: day },
    },
    'CHECKED',
    today,
  );
  return [
    ...(Object.keys(easyDescription).length ? [] : [{ code: 'REQUIRED', field: 'easyDescription' }]),
    ...(check.by.trim() ? [] : [{ code: 'REQUIRED', field: 'easyCheckedBy' }]),
    ...(check.on && !day
      ? [{ code: 'NOT_A_DATE', field: 'easyCheckedOn' }]
      : judged.ok
        ? []
        : [judged.refusal]),
  ];
}
