import type { Operation } from '../access/matrix.js';
import { coversDay, type PlainDate } from '../kernel/plain-date.js';
import { inRoleOn } from './partners/partner.js';
import { PROGRAM_TRANSITIONS, stepsFrom, type ProgramCommand } from './program-machine.js';
import { isOver, type Program, type ProgramPartner } from './program.js';
import type { ProgramState } from './vocabulary.js';

type Days = Pick<Program, 'fromDate' | 'toDate'>;
type Partner = Pick<ProgramPartner, 'organizationId' | 'role' | 'fromDate' | 'toDate'>;

/** What the lead alone does in the name of all partners. */
const OF_THE_LEAD: readonly Operation[] = ['program.complete', 'program.cancel', 'program.publish'];

/** The day by which roles are judged: today, or the nearest day of the programme. */
export const dayWithin = ({ fromDate, toDate }: Days, today: PlainDate): PlainDate =>
  today < fromDate ? fromDate : today > toDate ? toDate : today;

/** Who answers for the programme now, or did or will on the nearest of its days; null while nobody is named. */
export const leadOf = (program: Days, partners: readonly Partner[], today: PlainDate): string | null =>
  inRoleOn(partners, ['ACCOUNTABLE'], dayWithin(program, today))[0] ?? null;

/**
 * Whether an organization may do this to a programme as a partner: the lead what is the lead's, each partner what is for
 * itself (approving, also one that joins later), whoever carries it out everything else. A funder only reads and approves.
 */
export function actsAsPartner(
  operation: Operation,
  program: Days,
  partners: readonly Partner[],
  organizationId: string | undefined,
  today: PlainDate,
): boolean {
  if (organizationId === undefined) return false;
  const own = partners.filter((one) => one.organizationId === organizationId);
  if (operation === 'program.approve') return own.length > 0;
  if (OF_THE_LEAD.includes(operation)) return leadOf(program, partners, today) === organizationId;
  const day = dayWithin(program, today);
  return own.some((one) => one.role !== 'FUNDING' && coversDay(one, day));
}

/** Operations that the state leaves open; role and partners are judged apart, and the command judges everything. */
export function operationsIn(program: Pick<Program, 'state' | 'consortium' | 'published'>): Operation[] {
  const { state } = program;
  const steps = (Object.keys(PROGRAM_TRANSITIONS) as ProgramCommand[])
    .filter((command) => stepsFrom(command, state))
    .map((command) => PROGRAM_TRANSITIONS[command].operation);
  const open = !isOver(state);
  return [
    ...steps.filter((operation) => operation !== 'program.approve'),
    ...when(
      open,
      'program.edit',
      'program.recordContribution',
      'program.recordIndicator',
      'program.attachDocument',
    ),
    ...when(open && state !== 'COMPLETED', 'program.editPartners'),
    ...when(APPROVABLE.includes(state), 'program.approve'),
    ...when(open && program.consortium, 'program.editServices'),
    ...when(state !== 'IDEA', 'program.publish'),
  ];
}

const APPROVABLE: readonly ProgramState[] = ['PLANNED', 'APPROVED', 'ACTIVE', 'SUSPENDED'];
const when = (holds: boolean, ...operations: Operation[]): Operation[] => (holds ? operations : []);
