import { ok } from '@kalaka/domain';
import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Hub, SignedIn, type HubContext } from '../../platform/access/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { answer, HubError } from '../../platform/errors/index.js';
import { signedIn } from '../signed-in.js';
import {
  CalendarFeedModel,
  MakeCalendarFeedResult,
  RevokeCalendarFeedResult,
} from './calendar-feed.model.js';
import { CalendarFeedsFinder } from './calendar-feeds.finder.js';
import { MakeCalendarFeed } from './use-cases/make-calendar-feed.js';
import { RevokeCalendarFeed } from './use-cases/revoke-calendar-feed.js';

/** A calendar belongs to a network: whoever acts in none has none. */
const acting = (hub: HubContext) => {
  const { actor } = signedIn(hub);
  if (!actor) throw new HubError('FORBIDDEN');
  return actor;
};

@Resolver(() => CalendarFeedModel)
export class CalendarFeedsResolver {
  constructor(
    private readonly finder: CalendarFeedsFinder,
    private readonly makeCase: MakeCalendarFeed,
    private readonly revokeCase: RevokeCalendarFeed,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  @SignedIn()
  @Query(() => CalendarFeedModel, {
    nullable: true,
    description: 'Whether a program can read your calendar of this network; nothing when none can.',
  })
  calendarFeed(@Hub() hub: HubContext): Promise<CalendarFeedModel | null> {
    return this.finder.mine(hub);
  }

  @SignedIn()
  @Mutation(() => MakeCalendarFeedResult, {
    description: 'Makes a secret address for your calendar of this network. The one before it ends.',
  })
  async makeCalendarFeed(@Hub() hub: HubContext) {
    const made = await this.makeCase.execute(acting(hub));
    return answer(made.ok ? ok(this.told(made.value)) : made, hub.language);
  }

  @SignedIn()
  @Mutation(() => RevokeCalendarFeedResult, { description: 'Ends the secret address of your calendar.' })
  async revokeCalendarFeed(@Hub() hub: HubContext) {
    return answer(await this.revokeCase.execute(acting(hub)), hub.language);
  }

  private told({ token, madeAt }: { token: string; madeAt: string }) {
    return { address: `${this.settings.publicUrl}/calendar/${token}.ics`, feed: { madeAt } };
  }
}
