import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { answer } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { PeopleFinder } from './people.finder.js';

/** After a command about a person: the person as the network sees them now, or the refusal. */
@Injectable()
export class PersonAnswers {
  constructor(private readonly finder: PeopleFinder) {}

  async of(hub: HubContext, result: Result<{ personId: string }, Refusal>) {
    const read = await thenRead(result, async ({ personId }) => ({
      person: await this.finder.person(hub, personId, ['mandates']),
    }));
    return answer(read, hub.language);
  }
}
