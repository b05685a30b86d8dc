import type { PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import type { DecisionRule } from '../networks/policies.js';
import { recordDecision, type RecordedDecision } from '../networks/recorded-decision.js';
import { partnersLack } from './partners/partner.js';
import { isOver, type Program, type ProgramPartner } from './program.js';
import { stepped, wrongState, type ProgramChanges } from './program-step.js';

export interface ApproveFacts {
  readonly program: Program;
  readonly partners: readonly ProgramPartner[];
  /** How many services stand in the portfolio of the consortium. */
  readonly services: number;
}

export interface Approval extends ProgramChanges {
  /** Rows of partners that are approved by this act. */
  readonly approved: readonly string[];
}

/** Whether everything stands that the partners bind themselves to. */
function complete({ program, partners, services }: ApproveFacts): Result<null, Refusal> {
  const lack = partnersLack(program, partners);
  if (lack !== null) return refused(lack, 'partners');
  return program.consortium && services === 0 ? refused('SERVICE_MISSING') : ok(null);
}

/**
 * An authorised officer approves for the own organization. The last one of all partners makes the programme approved; a
 * partner that came later approves for itself and changes nothing else. Refusals: WRONG_STATE, APPROVED_ALREADY,
 * PARTNER_MISSING, ACCOUNTABLE_ONE, IMPLEMENTING_MISSING, SERVICE_MISSING.
 */
export function approveProgram(
  facts: ApproveFacts,
  organizationId: string,
  today: PlainDate,
): Result<Approval, Refusal> {
  const { program, partners } = facts;
  if (program.state === 'IDEA' || isOver(program.state) || program.state === 'COMPLETED')
    return wrongState(program);
  const own = partners.filter((one) => one.organizationId === organizationId && one.approvedOn === null);
  if (own.length === 0) return refused('APPROVED_ALREADY');
  const approved = own.map(({ id }) => id);
  if (program.state === 'PLANNED') {
    const stands = complete(facts);
    if (!stands.ok) return stands;
    const waiting = partners.some((one) => one.approvedOn === null && one.organizationId !== organizationId);
    if (!waiting) {
      const last = stepped(program, 'approve', { approvedOn: today });
      return last.ok ? ok({ ...last.value, approved }) : last;
    }
  }
  return ok({
    set: { version: program.version + 1 },
    event: { name: 'program.partnerApproved', from: null, to: null },
    approved,
  });
}

/**
 * The coordination writes down that the members decided. Refusals: WRONG_STATE, those of a decision, PARTNER_MISSING,
 * ACCOUNTABLE_ONE, IMPLEMENTING_MISSING, SERVICE_MISSING.
 */
export function recordApproval(
  facts: ApproveFacts & { readonly networkRule: DecisionRule },
  decision: RecordedDecision | null | undefined,
  today: PlainDate,
): Result<ProgramChanges, Refusal> {
  if (facts.program.state !== 'PLANNED') return wrongState(facts.program);
  const stands = complete(facts);
  if (!stands.ok) return stands;
  const decided = recordDecision(decision, { networkRule: facts.networkRule, notBefore: null }, today);
  if (!decided.ok) return decided;
  return stepped(facts.program, 'recordApproval', { decision: decided.value, approvedOn: today });
}
