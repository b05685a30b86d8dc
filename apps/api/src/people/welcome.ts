import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { answer } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { Door } from './door.js';
import type { SignedInSession } from './sign-in/finish-sign-in.js';
import { ViewerFinder } from './viewer.finder.js';

/** The end of every way in: the cookie is set, and the person is told who they are now. */
@Injectable()
export class Welcome {
  constructor(
    private readonly door: Door,
    private readonly viewers: ViewerFinder,
  ) {}

  async answer(hub: HubContext, result: Result<SignedInSession, Refusal>) {
    const read = await thenRead(result, async (session) => {
      this.door.open(hub, session);
      return { viewer: await this.viewers.fresh(session, hub.language) };
    });
    return answer(read, hub.language);
  }
}
