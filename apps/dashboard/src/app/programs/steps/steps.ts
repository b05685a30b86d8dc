import type { Operation } from '@kalaka/domain';

/** Steps that one page takes: what they ask for, and the operation that opens them. */
export const PROGRAM_STEPS = {
  plan: { operation: 'program.plan', asks: null },
  approve: { operation: 'program.approve', asks: null },
  decide: { operation: 'program.recordApproval', asks: null },
  activate: { operation: 'program.activate', asks: null },
  suspend: { operation: 'program.suspend', asks: 'reason' },
  resume: { operation: 'program.resume', asks: null },
  complete: { operation: 'program.complete', asks: 'report' },
  close: { operation: 'program.close', asks: null },
  publish: { operation: 'program.publish', asks: null },
  hide: { operation: 'program.publish', asks: null },
  cancel: { operation: 'program.cancel', asks: 'reason' },
} as const satisfies Record<string, { operation: Operation; asks: 'reason' | 'report' | null }>;

export type ProgramStepName = keyof typeof PROGRAM_STEPS;

export const isStep = (name: string): name is ProgramStepName => name in PROGRAM_STEPS;

/** The steps that are open to this reader now, the one that goes on first; calling off comes last. */
export const stepsNow = (program: {
  readonly allowed: readonly string[];
  readonly published?: boolean | null;
}): ProgramStepName[] =>
  (Object.keys(PROGRAM_STEPS) as ProgramStepName[]).filter(
    (step) =>
      program.allowed.includes(PROGRAM_STEPS[step].operation) &&
      (step !== 'publish' || program.published === false) &&
      (step !== 'hide' || program.published === true),
  );

/** Steps without which nothing goes on: it is somebody's turn. The others are only possible. */
const DUE: readonly ProgramStepName[] = ['plan', 'approve', 'activate', 'resume', 'close'];
export const goesOn = (step: ProgramStepName): boolean => DUE.includes(step);

/** Steps after which nothing more is done under the programme. */
const ENDS: readonly string[] = ['complete', 'close', 'cancel'];
export const isEnd = (name: string): boolean => ENDS.includes(name);
