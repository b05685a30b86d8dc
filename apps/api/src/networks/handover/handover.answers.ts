import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { HandoverFinder } from './handover.finder.js';

/** After a step: the handover as it is now, or the refusal in the person's words. */
@Injectable()
export class HandoverAnswers {
  constructor(private readonly finder: HandoverFinder) {}

  async moved(hub: HubContext, result: Result<{ handoverId: string }, Refusal>) {
    const read = await thenRead(result, async ({ handoverId }) => ({
      handover: await this.finder.one(hub, handoverId),
    }));
    return answer(read, hub.language);
  }
}
