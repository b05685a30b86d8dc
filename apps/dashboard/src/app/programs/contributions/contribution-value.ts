import {
  type ContributionKind,
  type Currency,
  decimalOf,
  parseAmount,
  type ProgramContribution,
  programRules,
  type ProgramState,
} from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { localTextFrom, type Translation } from '../../organizations/form-parts';

/** A contribution while it is typed: amounts in money, hours or days, as a person says them. */
export interface ContributionValue {
  readonly organizationId: string;
  readonly kind: string;
  readonly agreed: string;
  readonly given: string;
  readonly text: readonly Translation[];
}

const HOURS = /^(\d{1,5})(?:[.,](\d{1,2}))?$/;
const CLOCK = /^(\d{1,5}):([0-5]\d)$/;
const DAYS = /^\d{1,6}$/;

/**
 * What a person typed, as it is kept: minor units of money, minutes of work, days of everything else; null for what is
 * none. Half an hour is `0,5`, `0.5` or `0:30`. Hours that are no whole minutes are refused, never rounded.
 */
export function countOf(kind: string, typed: string, currency: Currency): string | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (kind === 'MONEY') {
    const amount = parseAmount(text, currency);
    return amount.ok ? amount.value.amount : null;
  }
  if (kind !== 'HOURS') return DAYS.test(text) ? String(Number(text)) : null;
  const clock = CLOCK.exec(text);
  if (clock) return String(Number(clock[1]) * 60 + Number(clock[2]));
  const parts = HOURS.exec(text);
  if (!parts) return null;
  const hundredths = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return (hundredths * 60) % 100 === 0 ? String((hundredths * 60) / 100) : null;
}

/** What is kept, as a field shows it again. */
export function typedOf(
  { kind, currency }: Pick<ProgramContribution, 'kind' | 'currency'>,
  count: string,
): string {
  if (kind === 'MONEY' && currency) return decimalOf({ amount: count, currency }).replace(/\.00$/, '');
  if (kind !== 'HOURS') return count;
  const minutes = Number(count);
  return minutes % 60 === 0
    ? String(minutes / 60)
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

interface Known {
  readonly state: ProgramState;
  readonly partnerIds: readonly string[];
  readonly currency: Currency;
  readonly before: ProgramContribution | null;
}

/** Everything against it at once; what cannot be read as an amount stands at its field. */
export function contributionProblems(value: ContributionValue, known: Known): RuleRefusal[] {
  const { organizationId, kind } = value;
  const { state, partnerIds, currency, before } = known;
  const [agreed, given] = [value.agreed, value.given || '0'].map((typed) => countOf(kind, typed, currency));
  const problems = [
    ...(organizationId ? [] : [{ code: 'REQUIRED', field: 'organizationId' }]),
    ...(kind ? [] : [{ code: 'REQUIRED', field: 'kind' }]),
    ...(value.agreed.trim() ? [] : [{ code: 'REQUIRED', field: 'agreed' }]),
    ...(kind && value.agreed.trim() && agreed === null ? [{ code: 'NOT_AN_AMOUNT', field: 'agreed' }] : []),
    ...(kind && given === null ? [{ code: 'NOT_AN_AMOUNT', field: 'given' }] : []),
  ];
  if (problems.length) return problems;
  const judged = programRules.recordContribution(
    {
      ...{ program: { state }, currency, before, count: 0 },
      partners: partnerIds.map((one) => ({ organizationId: one })),
    },
    { organizationId, kind, agreed, given, text: localTextFrom(value.text) },
  );
  if (judged.ok) return [];
  const { code, field } = judged.refusal;
  // The bounds of the domain are in its own units, which nobody typed.
  return code === 'OUT_OF_RANGE'
    ? [{ code: 'NOT_AN_AMOUNT', field: field ?? '' }]
    : [{ ...judged.refusal, field: field ?? '' }];
}

export const contributionInput = (value: ContributionValue, currency: Currency) => ({
  organizationId: value.organizationId,
  kind: value.kind as ContributionKind,
  agreed: countOf(value.kind, value.agreed, currency) ?? '',
  given: countOf(value.kind, value.given || '0', currency),
});
