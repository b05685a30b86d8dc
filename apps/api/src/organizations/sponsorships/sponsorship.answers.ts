import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { answer, type AnyRefusal } from '../../platform/errors/index.js';
import { renamed } from '../../platform/errors/renamed.js';
import { thenRead } from '../../platform/errors/then-read.js';
import type { SponsorshipChanged } from './model/sponsorship.model.js';
import { SponsorshipsFinder } from './sponsorships.finder.js';

/** Days have shorter names in the interface. */
const NAMES = { fromDate: 'from', toDate: 'to' };

/** Turns what a command did into the answer: the sponsorship as it is now, or the refusal in the person's language. */
@Injectable()
export class SponsorshipAnswers {
  constructor(private readonly finder: SponsorshipsFinder) {}

  async moved(
    hub: HubContext,
    result: Result<{ sponsorshipId: string }, Refusal>,
  ): Promise<SponsorshipChanged | AnyRefusal> {
    const read = await thenRead(renamed(result, NAMES), async ({ sponsorshipId }) => ({
      sponsorship: await this.finder.one(hub, sponsorshipId),
    }));
    return answer(read, hub.language);
  }
}
