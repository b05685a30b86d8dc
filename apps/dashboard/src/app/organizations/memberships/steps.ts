import { MEMBERSHIP_TRANSITIONS, type MembershipCommand } from '@kalaka/domain';

/**
 * The steps of a membership that a person takes on a page of its own. The verb is the last part of the address
 * (`/organizations/:id/membership/<verb>`), so it is never renamed. What the buttons say is `organizations.command.<command>`,
 * what the page asks is `organizations.step.<verb>.title`.
 */
export const VERBS = [
  'found',
  'apply',
  'withdraw',
  'review',
  'ask',
  'answer',
  'admit',
  'reject',
  'start',
  'suspend',
  'resume',
  'leave',
  'exclude',
] as const;
export type Verb = (typeof VERBS)[number];
export type StepField =
  'minutes' | 'decision' | 'reason' | 'question' | 'answer' | 'effectiveOn' | 'hearingOn';

export interface Step {
  readonly verb: Verb;
  readonly command: MembershipCommand;
  /** What the page asks for, in this order. */
  readonly fields: readonly StepField[];
  /** One that closes a way has its verb on a madder button; the others carry the marigold. */
  readonly stop: boolean;
  /** Always possible but never due: it stands apart from what is open. */
  readonly quiet: boolean;
}

const step = (
  verb: Verb,
  command: MembershipCommand,
  fields: readonly StepField[] = [],
  kind: 'on' | 'stop' | 'quiet' | 'quietStop' = 'on',
): Step => ({
  verb,
  command,
  fields,
  stop: kind === 'stop' || kind === 'quietStop',
  quiet: kind === 'quiet' || kind === 'quietStop',
});

/** In the order in which a page offers them: what moves things on comes first, what ends them last. */
const ALL: readonly Step[] = [
  step('answer', 'answerInfo', ['answer']),
  step('review', 'review'),
  step('admit', 'admit', ['decision']),
  step('start', 'start'),
  step('resume', 'resume', ['reason']),
  step('apply', 'apply', [], 'quiet'),
  step('found', 'found', ['minutes'], 'quiet'),
  step('ask', 'requestInfo', ['question']),
  step('reject', 'reject', ['reason'], 'stop'),
  step('withdraw', 'withdraw', [], 'quietStop'),
  step('suspend', 'suspend', ['reason'], 'quietStop'),
  step('leave', 'leave', ['effectiveOn', 'reason'], 'quietStop'),
  step('exclude', 'exclude', ['hearingOn', 'decision', 'reason'], 'quietStop'),
];

export const STEPS = Object.fromEntries(ALL.map((one) => [one.verb, one])) as Readonly<Record<Verb, Step>>;

export const isVerb = (text: string | null | undefined): text is Verb => VERBS.some((verb) => verb === text);

/** Operation of a step in the permission matrix and in `Organization.allowed`. */
export const operationOf = (step: Step): string => MEMBERSHIP_TRANSITIONS[step.command].operation;

/** Whether the step leads on from this state; an ended membership is like none. */
export function leadsOnFrom(step: Step, state: string | null | undefined): boolean {
  const { from }: { from: readonly string[] | null } = MEMBERSHIP_TRANSITIONS[step.command];
  const running = ALL.some((one) => {
    const starts: readonly string[] | null = MEMBERSHIP_TRANSITIONS[one.command].from;
    return state != null && starts?.includes(state);
  });
  return from === null ? !running : state != null && from.includes(state);
}

/** What the organization itself does; the coordinator may do it for a group that has no account. */
const OF_THE_ORGANIZATION: ReadonlySet<Verb> = new Set(['answer', 'apply', 'withdraw', 'leave']);

/**
 * The steps that this viewer may take now: what the API allows and the state has a way for.
 *
 * @param own the viewer acts for this organization; for everybody else its own steps are possible but never due
 */
export function stepsNow(allowed: readonly string[], state: string | null | undefined, own: boolean): Step[] {
  return ALL.filter((one) => allowed.includes(operationOf(one)) && leadsOnFrom(one, state)).map((one) =>
    !own && OF_THE_ORGANIZATION.has(one.verb) ? { ...one, quiet: true } : one,
  );
}
