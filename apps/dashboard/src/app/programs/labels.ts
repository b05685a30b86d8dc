import type { ProgramState } from '@kalaka/domain';
import type { StatusKind } from '@kalaka/ui';

/** The shape of each state; its word is `programs.state.<CODE>`. */
const SHAPE: Readonly<Record<ProgramState, StatusKind>> = {
  IDEA: 'new',
  PLANNED: 'wait',
  APPROVED: 'later',
  ACTIVE: 'on',
  SUSPENDED: 'quiet',
  COMPLETED: 'part',
  CLOSED: 'done',
  CANCELLED: 'no',
};

export const shapeOf = (state: string): StatusKind => SHAPE[state as ProgramState] ?? 'draft';

/** A narrow column breaks between two days, never inside one. */
export const unbroken = (day: string): string => day.replaceAll(' ', '\u00a0');
