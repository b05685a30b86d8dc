import { canonicalJson } from '../kernel/canonical-json.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { checkEasy, checkPlan, type EasyRequest, type PlanRequest, type PlanRules } from './check-plan.js';
import { isBinding, isOver, type Program, type ProgramPartner, type ProgramPlan } from './program.js';
import { wrongState, type ProgramChanges } from './program-step.js';

export interface EditFacts extends PlanRules {
  readonly program: Program;
  readonly partners: readonly ProgramPartner[];
}

export interface ProgramEdit extends ProgramChanges {
  /** Names of what changed. */
  readonly fields: readonly string[];
  /** The partners approved something else: each has to approve again. */
  readonly forgetApprovals: boolean;
  /** Partners that were in it from the first day or to the last go along when those days move. */
  readonly moved: readonly Pick<ProgramPartner, 'id' | 'fromDate' | 'toDate'>[];
}

/** Fixed once the partners are bound: they change what everybody signed for. */
const FIXED = ['zeroBudget', 'consortium', 'purposes'] as const satisfies readonly (keyof ProgramPlan)[];

/**
 * Changes the plan and its texts. While it is planned, what partners have approved is theirs to approve again. Once it
 * binds, its period can only grow and its purposes stay. Refusals: WRONG_STATE (over), PROGRAM_BINDS (with the field),
 * PERIOD_SHRINKS, those of the plan and the easy version.
 */
export function editProgram(
  facts: EditFacts,
  request: PlanRequest & { readonly easy?: EasyRequest | null },
): Result<ProgramEdit, Refusal> {
  const { program, partners } = facts;
  if (isOver(program.state)) return wrongState(program);
  const plan = checkPlan(request, program, facts);
  if (!plan.ok) return plan;
  const easy = checkEasy(request.easy, program, plan.value, facts.today);
  if (!easy.ok) return easy;
  const after = { ...plan.value, ...easy.value };
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
    (field) => canonicalJson(after[field] as never) !== canonicalJson(program[field] as never),
  );
  if (isBinding(program.state)) {
    const fixed = FIXED.find((field) => changed.includes(field));
    if (fixed) return refused('PROGRAM_BINDS', fixed);
    if (after.fromDate > program.fromDate) return refused('PERIOD_SHRINKS', 'fromDate');
    if (after.toDate < program.toDate) return refused('PERIOD_SHRINKS', 'toDate');
  }
  const outside = partners.find((one) => !fits(one, program, after));
  if (outside) return refused('PERIOD_SHRINKS', outside.fromDate < after.fromDate ? 'fromDate' : 'toDate');
  return ok({
    set: {
      ...Object.fromEntries(changed.map((field) => [field, after[field]])),
      version: program.version + (changed.length > 0 ? 1 : 0),
    },
    event: { name: 'program.edited', from: null, to: null },
    fields: changed,
    forgetApprovals:
      program.state === 'PLANNED' &&
      changed.some((field) => !field.startsWith('easy')) &&
      partners.some(({ approvedOn }) => approvedOn !== null),
    moved: partners.map((one) => moved(one, program, after)).filter((one, i) => differs(one, partners[i])),
  });
}

type Days = Pick<ProgramPlan, 'fromDate' | 'toDate'>;

const moved = (partner: ProgramPartner, before: Days, after: Days) => ({
  id: partner.id,
  fromDate: partner.fromDate === before.fromDate ? after.fromDate : partner.fromDate,
  toDate: partner.toDate === before.toDate ? after.toDate : partner.toDate,
});

const differs = (one: Days, other: Days | undefined): boolean =>
  one.fromDate !== other?.fromDate || one.toDate !== other.toDate;

/** Partners that come later or leave earlier keep their own days, which must lie within the new ones. */
function fits(partner: ProgramPartner, before: Days, after: Days): boolean {
  const { fromDate, toDate } = moved(partner, before, after);
  return fromDate <= toDate && fromDate >= after.fromDate && toDate <= after.toDate;
}
