import type { Currency } from '../../kernel/currency.js';
import type { LocalText } from '../../kernel/local-text.js';
import { MAX_AMOUNT } from '../../kernel/money.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { code, localText, pathed } from '../../organizations/fields.js';
import { isOver, type Program, type ProgramPartner } from '../program.js';
import { wrongState } from '../program-step.js';
import { CONTRIBUTION_KINDS, type ContributionKind } from '../vocabulary.js';

/** What a partner agreed to put in, and what of it was given. Amounts as decimal strings: see CONTRIBUTION_KINDS. */
export interface ProgramContribution {
  readonly id: string;
  readonly organizationId: string;
  readonly kind: ContributionKind;
  readonly agreed: string;
  readonly given: string;
  /** Of money; null for everything else. */
  readonly currency: Currency | null;
  readonly text: LocalText;
}

export interface ContributionRequest {
  readonly organizationId: string;
  readonly kind: unknown;
  readonly agreed: unknown;
  readonly given?: unknown;
  readonly text?: unknown;
}

/** The most of what is counted in minutes or days: ten thousand hours, a hundred years of days. */
const MOST: Readonly<Record<ContributionKind, bigint>> = {
  MONEY: MAX_AMOUNT,
  HOURS: 6_000_000n,
  ROOM: 36_500n,
  EQUIPMENT: 36_500n,
};
export const MAX_CONTRIBUTIONS = 200;

const kindOf = code(CONTRIBUTION_KINDS);
const note = localText({ max: 300 });

/**
 * A contribution in the form in which it is kept. Nothing agreed is no contribution. Given may exceed what was
 * agreed: a partner that gives more is thanked, not refused. Once the programme binds, what was agreed stays.
 * Refusals: WRONG_STATE, PARTNER_MISSING (no partner), UNKNOWN_CODE, NOT_AN_AMOUNT, OUT_OF_RANGE, PROGRAM_BINDS, TOO_MANY,
 * those of text.
 */
export function recordContribution(
  facts: {
    readonly program: Pick<Program, 'state'>;
    readonly partners: readonly Pick<ProgramPartner, 'organizationId'>[];
    readonly currency: Currency;
    readonly before: ProgramContribution | null;
    readonly count: number;
  },
  request: ContributionRequest,
): Result<Omit<ProgramContribution, 'id'>, Refusal> {
  const { program, partners, before } = facts;
  if (isOver(program.state)) return wrongState(program);
  if (before === null && facts.count >= MAX_CONTRIBUTIONS)
    return refused('TOO_MANY', undefined, { max: MAX_CONTRIBUTIONS });
  const organizationId = before?.organizationId ?? request.organizationId;
  if (!partners.some((one) => one.organizationId === organizationId))
    return refused('PARTNER_MISSING', 'organizationId');
  const kind = kindOf(before?.kind ?? request.kind);
  if (!kind.ok) return { ok: false, refusal: pathed('kind', kind.refusal) };
  const agreed = amount(request.agreed, 'agreed', kind.value);
  if (!agreed.ok) return agreed;
  const given = amount(request.given ?? '0', 'given', kind.value);
  if (!given.ok) return given;
  if (agreed.value === '0')
    return refused('OUT_OF_RANGE', 'agreed', { min: 1, max: String(MOST[kind.value]) });
  if (before && program.state !== 'IDEA' && program.state !== 'PLANNED' && agreed.value !== before.agreed)
    return refused('PROGRAM_BINDS', 'agreed');
  const text = note(request.text ?? {});
  if (!text.ok) return { ok: false, refusal: pathed('text', text.refusal) };
  const currency = kind.value === 'MONEY' ? facts.currency : null;
  return ok({
    ...{ organizationId, kind: kind.value, agreed: agreed.value, given: given.value },
    ...{ currency, text: text.value },
  });
}

function amount(raw: unknown, field: string, kind: ContributionKind): Result<string, Refusal> {
  if (typeof raw !== 'string' || !/^\d{1,18}$/.test(raw)) return refused('NOT_AN_AMOUNT', field);
  const value = BigInt(raw);
  return value > MOST[kind]
    ? refused('OUT_OF_RANGE', field, { min: 0, max: String(MOST[kind]) })
    : ok(value.toString());
}
