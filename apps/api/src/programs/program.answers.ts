import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { answer, type AnyRefusal } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import type { ProgramChanged } from './model/program.model.js';
import { ProgramsFinder } from './programs.finder.js';

/** Days have shorter names in the interface, also those of a partner in a list. */
function shorter<T>(result: Result<T, Refusal>): Result<T, Refusal> {
  if (result.ok || result.refusal.field === undefined) return result;
  const field = result.refusal.field.replace(/fromDate$/, 'from').replace(/toDate$/, 'to');
  return { ok: false, refusal: { ...result.refusal, field } };
}

const PROGRAM = 'program.';
const below = (asked: readonly string[]): string[] =>
  asked.flatMap((path) => (path.startsWith(PROGRAM) ? path.slice(PROGRAM.length) : []));

/** Turns what a command did into the answer: the programme as it is now, or the refusal in the person's language. */
@Injectable()
export class ProgramAnswers {
  constructor(private readonly finder: ProgramsFinder) {}

  /** @param asked paths below the union, like `program.partners` */
  async changed(
    hub: HubContext,
    result: Result<{ programId: string }, Refusal>,
    asked: readonly string[],
  ): Promise<ProgramChanged | AnyRefusal> {
    const read = await thenRead(shorter(result), async ({ programId }) => ({
      program: await this.finder.one(hub, programId, below(asked)),
    }));
    return answer(read, hub.language);
  }
}
