import { isPlainDate, period, type PlainDate } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { easyAfter, easyMissingSince } from '../organizations/easy-state.js';
import { code, line, listOf, localText, optional, pathed, targetGroup } from '../organizations/fields.js';
import type { EasyState } from '../organizations/vocabulary.js';
import type { EasyProgram, ProgramPlan } from './program.js';
import { PROGRAM_PURPOSES, type ProgramPurpose } from './vocabulary.js';

/** A plan as somebody typed it; what is left out stays as it is. */
export interface PlanRequest {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly purposes?: unknown;
  readonly targetGroups?: unknown;
  readonly places?: unknown;
  readonly fromDate?: unknown;
  readonly toDate?: unknown;
  readonly zeroBudget?: unknown;
  readonly consortium?: unknown;
}

/** The easy version as somebody typed it; a state only where readers have checked it. */
export interface EasyRequest {
  readonly text?: unknown;
  readonly state?: EasyState | null;
  readonly checkedBy?: unknown;
  readonly checkedOn?: unknown;
}

export interface PlanRules {
  readonly today: PlainDate;
  /** Codes of the target groups that the network added. */
  readonly extraTargetGroups: readonly string[];
}

export const MAX_PLACES = 20;

const title = localText({ max: 200, required: true });
const description = localText({ max: 4000, multiline: true });
const easyText = localText({ max: 2000, multiline: true });
const purposes = listOf(code(PROGRAM_PURPOSES), PROGRAM_PURPOSES.length);
const places = listOf(localText({ max: 200, required: true }), MAX_PLACES);
const reader = optional(line);

/**
 * The plan in the form in which it is kept, over what there is already. Refusals: REQUIRED (title, purposes), NOT_A_DATE,
 * PERIOD_REVERSED, UNKNOWN_CODE, TOO_MANY, those of text.
 */
export function checkPlan(
  request: PlanRequest,
  before: ProgramPlan | null,
  rules: PlanRules,
): Result<ProgramPlan, Refusal> {
  const given = { ...before, ...defined(request) } as Partial<Record<keyof ProgramPlan, unknown>>;
  const days = period(given.fromDate, given.toDate);
  if (!days.ok) return days;
  if (days.value.toDate === null) return refused('NOT_A_DATE', 'toDate');
  const groups = listOf(targetGroup(rules.extraTargetGroups), 50);
  const checked = {
    title: title(given.title),
    description: description(given.description ?? {}),
    purposes: purposes(given.purposes ?? []),
    targetGroups: groups(given.targetGroups ?? []),
    places: places(given.places ?? []),
  };
  for (const [field, one] of Object.entries(checked))
    if (!one.ok) return { ok: false, refusal: pathed(field, one.refusal) };
  const kept = checked as { [K in keyof typeof checked]: Extract<(typeof checked)[K], { ok: true }> };
  const aims: ProgramPurpose[] = [...new Set(kept.purposes.value)];
  if (aims.length === 0) return refused('REQUIRED', 'purposes');
  return ok({
    title: kept.title.value,
    description: kept.description.value,
    purposes: aims,
    targetGroups: [...new Set(kept.targetGroups.value)],
    places: kept.places.value,
    fromDate: days.value.fromDate,
    toDate: days.value.toDate,
    zeroBudget: given.zeroBudget === true,
    consortium: given.consortium === true,
  });
}

export const NO_EASY_PROGRAM: EasyProgram = Object.freeze({
  easyDescription: {},
  easyState: 'MISSING',
  easyCheckedBy: null,
  easyCheckedOn: null,
  easyMissingSince: null,
});

type Described = Pick<ProgramPlan, 'description'>;

/**
 * The easy version after a change of either text: the rules of organizations (`easyAfter`).
 * Refusals: those of text, REQUIRED for a check without who or when, DATE_IN_FUTURE.
 */
export function checkEasy(
  request: EasyRequest | null | undefined,
  before: EasyProgram & Described,
  { description: after }: Described,
  today: PlainDate,
): Result<EasyProgram, Refusal> {
  const text = request?.text === undefined ? ok(before.easyDescription) : easyText(request.text ?? {});
  if (!text.ok) return { ok: false, refusal: under('easyDescription', text.refusal) };
  const by = reader(request?.checkedBy === undefined ? before.easyCheckedBy : request.checkedBy);
  if (!by.ok) return { ok: false, refusal: under('easyCheckedBy', by.refusal) };
  const on = request?.checkedOn === undefined ? before.easyCheckedOn : (request.checkedOn ?? null);
  if (on !== null && !isPlainDate(on)) return refused('NOT_A_DATE', 'easyCheckedOn');
  const easyDescription = text.value;
  const texts = { description: after, easyDescription, easyCheckedBy: by.value, easyCheckedOn: on };
  const checked = easyAfter(before, texts, request?.state, today);
  if (!checked.ok) return checked;
  const { easyState } = checked.value;
  const since = easyMissingSince(before.easyMissingSince, { description: after, easyState }, today);
  return ok({ ...checked.value, easyDescription, easyMissingSince: since });
}

const defined = (request: PlanRequest): PlanRequest =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined && value !== null));
