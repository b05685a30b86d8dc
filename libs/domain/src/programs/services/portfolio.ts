import type { LocalText } from '../../kernel/local-text.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { localText, pathed } from '../../organizations/fields.js';
import { isBinding, isOver, type Program, type ProgramPartner } from '../program.js';
import { wrongState } from '../program-step.js';

/** A public service that the consortium has taken over: who answers for it, and how well and how fast it is done. */
export interface PortfolioItem {
  readonly id: string;
  readonly serviceId: string;
  readonly organizationId: string;
  /** What is promised, and by when: "a first visit within 7 days for every family that asks". */
  readonly level: LocalText;
}

export const MAX_PORTFOLIO = 50;

const level = localText({ max: 500, multiline: true, required: true });

/**
 * A service joins the portfolio. Refusals: WRONG_STATE (over, or no consortium), TOO_MANY, PARTNER_MISSING (who should answer
 * for it does not carry the programme), SERVICE_THERE, REQUIRED, those of text.
 */
export function addService(
  facts: {
    readonly program: Pick<Program, 'state' | 'consortium'>;
    readonly partners: readonly Pick<ProgramPartner, 'organizationId' | 'role'>[];
    readonly portfolio: readonly Pick<PortfolioItem, 'serviceId'>[];
  },
  request: Pick<PortfolioItem, 'serviceId' | 'organizationId'> & { level: unknown },
): Result<Omit<PortfolioItem, 'id'>, Refusal> {
  const { program, partners, portfolio } = facts;
  if (isOver(program.state) || !program.consortium) return wrongState(program);
  if (portfolio.length >= MAX_PORTFOLIO) return refused('TOO_MANY', undefined, { max: MAX_PORTFOLIO });
  const { serviceId, organizationId } = request;
  const carries = partners.some(
    (one) =>
      one.organizationId === organizationId && (one.role === 'ACCOUNTABLE' || one.role === 'IMPLEMENTING'),
  );
  if (!carries) return refused('PARTNER_MISSING', 'organizationId');
  if (portfolio.some((one) => one.serviceId === serviceId)) return refused('SERVICE_THERE', 'serviceId');
  const promise = level(request.level);
  if (!promise.ok) return { ok: false, refusal: pathed('level', promise.refusal) };
  return ok({ serviceId, organizationId, level: promise.value });
}

/** A service leaves the portfolio; the last one stays while the programme binds. Refusals: WRONG_STATE, SERVICE_MISSING. */
export function removeService(facts: {
  readonly program: Pick<Program, 'state'>;
  readonly portfolio: readonly unknown[];
}): Result<null, Refusal> {
  if (isOver(facts.program.state)) return wrongState(facts.program);
  return isBinding(facts.program.state) && facts.portfolio.length === 1
    ? refused('SERVICE_MISSING')
    : ok(null);
}
