import { cleanText } from '../kernel/clean-text.js';
import type { EventName } from '../kernel/events.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { PROGRAM_TRANSITIONS, stepsFrom, type ProgramCommand } from './program-machine.js';
import type { Program } from './program.js';
import type { ProgramState } from './vocabulary.js';

/** What a command writes on the programme, and the event with its states; both states null where none changes. */
export interface ProgramChanges {
  readonly set: Partial<Omit<Program, 'id'>> & { readonly version: number };
  readonly event: {
    readonly name: EventName;
    readonly from: ProgramState | null;
    readonly to: ProgramState | null;
  };
}

/** The next state with its event; `more` is what else the step writes. Refusal WRONG_STATE. */
export function stepped(
  program: Program,
  command: ProgramCommand,
  more: Partial<Omit<Program, 'id' | 'state' | 'version'>> = {},
): Result<ProgramChanges, Refusal> {
  if (!stepsFrom(command, program.state)) return wrongState(program);
  const { to, event } = PROGRAM_TRANSITIONS[command];
  return ok({
    set: { ...more, state: to, version: program.version + 1 },
    event: { name: event, from: program.state, to },
  });
}

export const wrongState = ({ state }: Pick<Program, 'state'>) =>
  refused('WRONG_STATE', undefined, { currentState: state });

/** A sentence that somebody owes, under the name of its field. Refusals: REASON_REQUIRED, those of text. */
export function owed(raw: unknown, field: string, max = 2000): Result<string, Refusal> {
  const text = cleanText(raw, { max, multiline: true });
  if (!text.ok) return { ok: false, refusal: under(field, text.refusal) };
  return text.value === '' ? refused('REASON_REQUIRED', field) : text;
}
