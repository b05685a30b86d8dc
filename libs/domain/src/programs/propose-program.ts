import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import {
  checkEasy,
  checkPlan,
  NO_EASY_PROGRAM,
  type EasyRequest,
  type PlanRequest,
  type PlanRules,
} from './check-plan.js';
import { checkPartners, type NewPartner, type PartnerRequest } from './partners/partner.js';
import type { Program } from './program.js';
import type { ProgramChanges } from './program-step.js';

export interface ProposeFacts extends PlanRules {
  /** Active members among the organizations that are named. */
  readonly members: ReadonlySet<string>;
  /** The organization of whoever proposes; null for the coordination. */
  readonly ownOrganizationId: string | null;
}

export type ProposeRequest = PlanRequest & {
  readonly easy?: EasyRequest | null;
  readonly partners: readonly PartnerRequest[];
};

export interface ProposedProgram {
  readonly program: Omit<Program, 'id'>;
  readonly partners: readonly NewPartner[];
  readonly event: ProgramChanges['event'];
}

/**
 * A member proposes work that it would do with others; the coordination may propose it for several. Refusals: those of
 * the plan, the easy version and the partners; OWN_ORGANIZATION_MISSING when whoever proposes takes no part.
 */
export function proposeProgram(
  facts: ProposeFacts,
  request: ProposeRequest,
): Result<ProposedProgram, Refusal> {
  const plan = checkPlan(request, null, facts);
  if (!plan.ok) return plan;
  const easy = checkEasy(request.easy, { description: {}, ...NO_EASY_PROGRAM }, plan.value, facts.today);
  if (!easy.ok) return easy;
  const program = { ...plan.value, state: 'IDEA' as const };
  const partners = checkPartners({ program, members: facts.members }, request.partners);
  if (!partners.ok) return partners;
  const own = facts.ownOrganizationId;
  if (own !== null && !partners.value.some(({ organizationId }) => organizationId === own))
    return refused('OWN_ORGANIZATION_MISSING', 'partners');
  return ok({
    program: {
      ...program,
      ...easy.value,
      agreementFileId: null,
      published: false,
      approvedOn: null,
      decision: null,
      reason: null,
      finalReport: null,
      finalReportAcceptedOn: null,
      version: 1,
    },
    partners: partners.value,
    event: { name: 'program.proposed', from: null, to: 'IDEA' },
  });
}
