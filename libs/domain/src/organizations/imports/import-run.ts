import type { Operation } from '../../access/matrix.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/**
 * Where an import stands. Nothing is in the register before DONE, and nothing of it is there any more after UNDONE.
 * MATCHED: its columns are known, it is being checked. QUEUED, RUNNING, UNDOING: it is at work.
 */
export const IMPORT_STATES = [
  'UPLOADED',
  'MATCHED',
  'CHECKED',
  'QUEUED',
  'RUNNING',
  'DONE',
  'FAILED',
  'UNDOING',
  'UNDONE',
  'DISCARDED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Why an import came to nothing. */
export const IMPORT_FAILURES = ['INTERRUPTED', 'OUT_OF_MEMORY', 'FILE_GONE', 'BROKEN'] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

interface Step {
  readonly operation: Operation;
  readonly from: readonly ImportState[];
  readonly to: ImportState;
}

/** The life of an import, as data. */
export const IMPORT_STEPS = {
  /** Columns are matched, or a corrected file came: it is checked, again if need be. */
  match: {
    operation: 'organization.import',
    from: ['UPLOADED', 'MATCHED', 'CHECKED', 'FAILED'],
    to: 'MATCHED',
  },
  judge: { operation: 'organization.import', from: ['CHECKED'], to: 'CHECKED' },
  confirm: { operation: 'organization.import', from: ['CHECKED'], to: 'QUEUED' },
  discard: {
    operation: 'organization.import',
    from: ['UPLOADED', 'MATCHED', 'CHECKED', 'FAILED'],
    to: 'DISCARDED',
  },
  undo: { operation: 'organization.import', from: ['DONE'], to: 'UNDOING' },
} as const satisfies Record<string, Step>;
export type ImportStep = keyof typeof IMPORT_STEPS;

/** As many as one directory may consist of. */
export const MAX_IMPORT_FILES = 40;
/** How long an import can be taken back. */
export const UNDO_DAYS = 7;
/** Who works says so every second or so; who has not for as long as this is gone. */
const SILENT_MS = 60_000;

export interface ImportFacts {
  readonly state: ImportState;
  readonly wrongRows: number;
  /** What it would change; null before it was checked. */
  readonly changes: number | null;
  readonly undoUntil: Date | null;
  /** When who works on it was last heard of; null while nobody has begun. */
  readonly heardAt: Date | null;
}

/** The state as it really is: work of which nothing is heard any more has failed, and nothing of it was written. */
export function importStateNow(facts: Pick<ImportFacts, 'state' | 'heardAt'>, now: Date): ImportState {
  const { state, heardAt } = facts;
  const silent = heardAt !== null && now.getTime() - heardAt.getTime() > SILENT_MS;
  if (!silent) return state;
  if (state === 'MATCHED' || state === 'RUNNING') return 'FAILED';
  return state === 'UNDOING' ? 'DONE' : state;
}

/**
 * Whether a step of an import may be taken. Refusals: WRONG_STATE with the state; ROWS_WRONG while one row is wrong,
 * because an import is all or nothing; NOTHING_TO_IMPORT; UNDO_OVER after seven days.
 */
export function takeImportStep(
  step: ImportStep,
  facts: ImportFacts,
  now: Date,
): Result<{ state: ImportState }, Refusal> {
  const state = importStateNow(facts, now);
  const { from, to }: Step = IMPORT_STEPS[step];
  if (!from.includes(state)) return refused('WRONG_STATE', undefined, { currentState: state });
  if (step === 'confirm') {
    if (facts.wrongRows > 0) return refused('ROWS_WRONG', undefined, { count: facts.wrongRows });
    if (facts.changes === 0) return refused('NOTHING_TO_IMPORT');
  }
  if (step === 'undo' && (facts.undoUntil === null || now >= facts.undoUntil)) return refused('UNDO_OVER');
  return ok({ state: to });
}

/** The steps that this import allows now, for buttons. */
export const importStepsFrom = (facts: ImportFacts, now: Date): ImportStep[] =>
  (Object.keys(IMPORT_STEPS) as ImportStep[]).filter((step) => takeImportStep(step, facts, now).ok);
