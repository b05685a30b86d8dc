import { cleanText, isPlainDate } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import type { Problem } from '@kalaka/ui';

export interface EndValue {
  /** '' until it is chosen. */
  readonly when: string;
  readonly on: string;
  readonly reason: string;
}

export const BLANK_END: EndValue = { when: '', on: '', reason: '' };

/** All that keeps a mandate from being ended, at once. Whether the day is right for this mandate the API knows. */
export function endProblems({ when, on, reason }: EndValue): RuleRefusal[] {
  const problems: RuleRefusal[] = [];
  if (!when) problems.push({ code: 'REQUIRED', field: 'when' });
  if (when === 'DAY' && !on) problems.push({ code: 'REQUIRED', field: 'on' });
  if (when === 'DAY' && on && !isPlainDate(on)) problems.push({ code: 'NOT_A_DATE', field: 'on' });
  const written = cleanText(reason, { max: 1000, multiline: true, required: true });
  if (!written.ok) problems.push({ ...written.refusal, field: 'reason' });
  return problems;
}

/** The rule calls the day `lastDay`; without a field it speaks of the end as such, which the first question asks for. */
export const atTheRightField = ({ field, message }: Problem): Problem => ({
  field: field === 'lastDay' ? 'on' : field || 'when',
  message,
});
