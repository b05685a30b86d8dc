import type { Operation } from '../../access/matrix.js';
import type { EventName } from '../../kernel/events.js';
import type { MembershipState } from '../vocabulary.js';

/** One line of the table of transitions: which operation moves a membership from where to where, and what it is called. */
export interface Transition {
  readonly operation: Operation;
  /** `null` where the command makes a new membership. */
  readonly from: readonly MembershipState[] | null;
  readonly to: MembershipState;
  readonly event: EventName;
}

const OPEN: readonly MembershipState[] = ['APPLIED', 'UNDER_REVIEW', 'INFO_REQUESTED'];
const RUNNING: readonly MembershipState[] = ['ACTIVE', 'SUSPENDED'];

/**
 * The life of a membership, as data. Who may do it stands in the matrix under `operation`; what else must hold stands in
 * the functions of membership-*.ts. States that no line leaves are final: a return is a new membership.
 */
export const MEMBERSHIP_TRANSITIONS = {
  found: { operation: 'membership.found', from: null, to: 'ACTIVE', event: 'membership.founded' },
  apply: { operation: 'membership.apply', from: null, to: 'APPLIED', event: 'membership.applied' },
  withdraw: {
    operation: 'membership.withdraw',
    // An admitted group that changes its mind before it starts would otherwise be stuck.
    from: [...OPEN, 'ADMITTED'],
    to: 'WITHDRAWN',
    event: 'membership.withdrawn',
  },
  review: {
    operation: 'membership.review',
    from: ['APPLIED'],
    to: 'UNDER_REVIEW',
    event: 'membership.reviewed',
  },
  requestInfo: {
    operation: 'membership.requestInfo',
    from: ['UNDER_REVIEW'],
    to: 'INFO_REQUESTED',
    event: 'membership.infoRequested',
  },
  answerInfo: {
    operation: 'membership.answerInfo',
    from: ['INFO_REQUESTED'],
    to: 'UNDER_REVIEW',
    event: 'membership.infoAnswered',
  },
  admit: {
    operation: 'membership.admit',
    from: ['UNDER_REVIEW'],
    to: 'ADMITTED',
    event: 'membership.admitted',
  },
  reject: {
    operation: 'membership.reject',
    from: ['UNDER_REVIEW'],
    to: 'REJECTED',
    event: 'membership.rejected',
  },
  start: { operation: 'membership.start', from: ['ADMITTED'], to: 'ACTIVE', event: 'membership.started' },
  suspend: {
    operation: 'membership.suspend',
    from: ['ACTIVE'],
    to: 'SUSPENDED',
    event: 'membership.suspended',
  },
  resume: { operation: 'membership.resume', from: ['SUSPENDED'], to: 'ACTIVE', event: 'membership.resumed' },
  leave: { operation: 'membership.leave', from: RUNNING, to: 'LEFT', event: 'membership.left' },
  exclude: { operation: 'membership.exclude', from: RUNNING, to: 'EXCLUDED', event: 'membership.excluded' },
  expire: { operation: 'membership.expire', from: OPEN, to: 'EXPIRED', event: 'membership.expired' },
} as const satisfies Record<string, Transition>;

export type MembershipCommand = keyof typeof MEMBERSHIP_TRANSITIONS;

/** Whether the command starts from this state (`null`: no membership yet). */
export function startsFrom(command: MembershipCommand, state: MembershipState | null): boolean {
  const from: readonly MembershipState[] | null = MEMBERSHIP_TRANSITIONS[command].from;
  return state === null ? from === null : (from?.includes(state) ?? false);
}

/** The commands that this state allows, for buttons; permission and guards come on top. */
export function commandsFrom(state: MembershipState): readonly MembershipCommand[] {
  return (Object.keys(MEMBERSHIP_TRANSITIONS) as MembershipCommand[]).filter((one) => startsFrom(one, state));
}

/** An application that somebody still has to deal with; there is at most one per organization. */
export function isOpenApplication(state: MembershipState): boolean {
  return OPEN.includes(state) || state === 'ADMITTED';
}

/** A membership that lasts, paused ones included. */
export function isRunning(state: MembershipState): boolean {
  return RUNNING.includes(state);
}

/**
 * Whether the public and the city see an organization in this state: members, former members and organizations that are
 * only listed (null), but no applicants.
 */
export function isPublished(state: MembershipState | null): boolean {
  return state === null || isRunning(state) || state === 'LEFT';
}
