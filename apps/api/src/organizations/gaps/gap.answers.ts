import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { answer, type AnyRefusal } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { GapsFinder } from './gaps.finder.js';
import type { GapChanged } from './model/gap.model.js';

/** Turns what a command did into the answer: the request for help as it is now, or the refusal. */
@Injectable()
export class GapAnswers {
  constructor(private readonly finder: GapsFinder) {}

  async moved(hub: HubContext, result: Result<{ gapId: string }, Refusal>): Promise<GapChanged | AnyRefusal> {
    const read = await thenRead(result, async ({ gapId }) => ({
      gap: await this.finder.one(hub, gapId, []),
    }));
    return answer(read, hub.language);
  }
}
