import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Hub, Public, SignedIn, type HubContext } from '../platform/access/index.js';
import { answer } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { Door } from './door.js';
import { SessionModel, Viewer } from './model/session.model.js';
import {
  ActInInput,
  ActInResult,
  EndSessionInput,
  EndSessionResult,
  SignOutInput,
  SignOutResult,
} from './model/sign-in.inputs.js';
import { signedIn } from './signed-in.js';
import { ActIn } from './use-cases/act-in.js';
import { EndSession } from './use-cases/end-session.js';
import { ViewerFinder } from './viewer.finder.js';

/** Who is asking, one's own sessions, and the mandate in which this one acts. Needs no mandate: whoever lost the last can still leave. */
@Resolver(() => SessionModel)
export class SessionsResolver {
  constructor(
    private readonly endCase: EndSession,
    private readonly actInCase: ActIn,
    private readonly door: Door,
    private readonly viewers: ViewerFinder,
  ) {}

  @Public()
  @Query(() => Viewer, { description: 'Who is asking. Answers nobody when not signed in.' })
  viewer(@Hub() hub: HubContext): Promise<Viewer> {
    return this.viewers.current(hub);
  }

  @SignedIn()
  @Query(() => [SessionModel], { description: 'The devices on which you are signed in, this one first.' })
  sessions(@Hub() hub: HubContext): Promise<SessionModel[]> {
    return this.viewers.sessions(hub);
  }

  @SignedIn()
  @Mutation(() => SignOutResult, { description: 'Ends this session.' })
  async signOut(@Args('input') _input: SignOutInput, @Hub() hub: HubContext) {
    const me = signedIn(hub);
    const result = await this.endCase.execute(me, me.session.id);
    this.door.close(hub);
    return answer(
      await thenRead(result, () => ({ viewer: this.viewers.nobody(hub.language) })),
      hub.language,
    );
  }

  @SignedIn()
  @Mutation(() => EndSessionResult, {
    description: 'Ends one of your sessions; its device is refused at the next request.',
  })
  async endSession(@Args('input') input: EndSessionInput, @Hub() hub: HubContext) {
    return answer(await this.endCase.execute(signedIn(hub), input.sessionId), hub.language);
  }

  @SignedIn()
  @Mutation(() => ActInResult, { description: 'Chooses the mandate in which you act from now on.' })
  async actIn(@Args('input') input: ActInInput, @Hub() hub: HubContext) {
    const { session } = signedIn(hub);
    const result = await this.actInCase.execute(session, input.mandateId);
    const read = await thenRead(result, async (actor) => ({
      viewer: await this.viewers.fresh({ accountId: session.accountId, actor }, hub.language),
    }));
    return answer(read, hub.language);
  }
}
