import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/index.js';
import { SETTINGS, type RunSettings } from '../platform/config/index.js';
import { Door } from './door.js';
import { PEOPLE_ENTITIES } from './entities/index.js';
import { HandoverMandates } from './handover-mandates.js';
import { InvitationJob } from './mail/invitation.job.js';
import { PeopleFinder } from './people.finder.js';
import { PeopleResolver } from './people.resolver.js';
import { ProfileResolver } from './profile.resolver.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { FinishSignIn } from './sign-in/finish-sign-in.js';
import { OpenSession } from './sign-in/open-session.js';
import { SAVED_VIEWS, SavedViewEntity } from './saved-views/index.js';
import { SignInSecrets } from './sign-in/secrets.js';
import { SignInMailJob } from './sign-in/sign-in-mail.job.js';
import { ActIn } from './use-cases/act-in.js';
import { AppointMandate } from './use-cases/appoint-mandate.js';
import { EndMandate } from './use-cases/end-mandate.js';
import { EndSession } from './use-cases/end-session.js';
import { RequestSignIn } from './use-cases/request-sign-in.js';
import { SaveProfile } from './use-cases/save-profile.js';
import { SignInWithCode } from './use-cases/sign-in-with-code.js';
import { SignInWithLink } from './use-cases/sign-in-with-link.js';
import { ViewerFinder } from './viewer.finder.js';

const secrets = {
  provide: SignInSecrets,
  inject: [SETTINGS],
  useFactory: (settings: RunSettings) => new SignInSecrets(settings.sessionSecret),
};

@Module({
  imports: [TypeOrmModule.forFeature([...PEOPLE_ENTITIES, SavedViewEntity]), NetworksModule],
  providers: [
    ...SAVED_VIEWS,
    ...[SignInResolver, SessionsResolver, ProfileResolver, PeopleResolver],
    HandoverMandates,
    ...[Door, ViewerFinder, PeopleFinder, secrets, OpenSession, FinishSignIn, SignInMailJob, InvitationJob],
    ...[
      RequestSignIn,
      SignInWithCode,
      SignInWithLink,
      EndSession,
      ActIn,
      SaveProfile,
      AppointMandate,
      EndMandate,
    ],
  ],
  exports: [Door, OpenSession, SignInSecrets, AppointMandate, EndMandate, SaveProfile],
})
export class PeopleModule {}
