import type { Operation } from '../access/matrix.js';
import type { EventName } from '../kernel/events.js';
import type { ProgramState } from './vocabulary.js';

export interface ProgramTransition {
  readonly from: readonly ProgramState[];
  readonly to: ProgramState;
  readonly operation: Operation;
  readonly event: EventName;
}

/** The steps of a programme that is there. Who may take one stands in the matrix, under what guard in the rules. */
export const PROGRAM_TRANSITIONS = Object.freeze({
  plan: step(['IDEA'], 'PLANNED', 'program.plan', 'program.planned'),
  approve: step(['PLANNED'], 'APPROVED', 'program.approve', 'program.approved'),
  recordApproval: step(['PLANNED'], 'APPROVED', 'program.recordApproval', 'program.approved'),
  activate: step(['APPROVED'], 'ACTIVE', 'program.activate', 'program.activated'),
  suspend: step(['ACTIVE'], 'SUSPENDED', 'program.suspend', 'program.suspended'),
  resume: step(['SUSPENDED'], 'ACTIVE', 'program.resume', 'program.resumed'),
  complete: step(['ACTIVE'], 'COMPLETED', 'program.complete', 'program.completed'),
  close: step(['COMPLETED'], 'CLOSED', 'program.close', 'program.closed'),
  cancel: step(
    ['IDEA', 'PLANNED', 'APPROVED', 'ACTIVE', 'SUSPENDED'],
    'CANCELLED',
    'program.cancel',
    'program.cancelled',
  ),
});

export type ProgramCommand = keyof typeof PROGRAM_TRANSITIONS;

/** Whether a command may begin in a state. */
export const stepsFrom = (command: ProgramCommand, state: ProgramState): boolean =>
  PROGRAM_TRANSITIONS[command].from.includes(state);

function step(
  from: readonly ProgramState[],
  to: ProgramState,
  operation: Operation,
  event: EventName,
): ProgramTransition {
  return Object.freeze({ from, to, operation, event });
}
