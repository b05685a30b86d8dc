import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/index.js';
import { SETTINGS, type RunSettings } from '../platform/config/index.js';
import { Door } from './door.js';
import { CALENDAR_FEEDS, CalendarFeedsFinder } from './calendar-feeds/index.js';
import { PEOPLE_ENTITIES } from './entities/index.js';
import { HandoverMandates } from './handover-mandates.js';
import { ERASURES } from './erasures/providers.js';
import { Housekeeping } from './housekeeping/housekeeping.job.js';
import { FAILED_MAILS } from './mails/index.js';
import { INVITATIONS } from './invitations/providers.js';
import { Inviter } from './invitations/inviter.js';
import { InvitationJob } from './mail/invitation.job.js';
import { PASSKEYS } from './passkeys/providers.js';
import { PeopleFinder } from './people.finder.js';
import { PeopleResolver } from './people.resolver.js';
import { PersonAnswers } from './person-answers.js';
import { PersonsResolver } from './persons.resolver.js';
import { ProfileResolver } from './profile.resolver.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { FinishSignIn } from './sign-in/finish-sign-in.js';
import { OpenSession } from './sign-in/open-session.js';
import { NOTICES } from './notices/index.js';
import { SAVED_VIEWS, SavedViewEntity } from './saved-views/index.js';
import { SignInSecrets } from './sign-in/secrets.js';
import { SignInMailJob } from './sign-in/sign-in-mail.job.js';
import { ActIn } from './use-cases/act-in.js';
import { AppointMandate } from './use-cases/appoint-mandate.js';
import { DeactivatePerson } from './use-cases/deactivate-person.js';
import { EndMandate } from './use-cases/end-mandate.js';
import { EndSession } from './use-cases/end-session.js';
import { ReactivatePerson } from './use-cases/reactivate-person.js';
import { RequestSignIn } from './use-cases/request-sign-in.js';
import { SaveProfile } from './use-cases/save-profile.js';
import { SignInWithCode } from './use-cases/sign-in-with-code.js';
import { SignInWithLink } from './use-cases/sign-in-with-link.js';
import { ViewerFinder } from './viewer.finder.js';
import { Welcome } from './welcome.js';

const secrets = {
  provide: SignInSecrets,
  inject: [SETTINGS],
  useFactory: (settings: RunSettings) => new SignInSecrets(settings.sessionSecret),
};

@Module({
  imports: [TypeOrmModule.forFeature([...PEOPLE_ENTITIES, SavedViewEntity]), NetworksModule],
  providers: [
    ...[...SAVED_VIEWS, ...NOTICES, ...CALENDAR_FEEDS],
    ...[SignInResolver, SessionsResolver, ProfileResolver, PeopleResolver, PersonsResolver],
    ...[Door, Welcome, ViewerFinder, PeopleFinder, PersonAnswers, secrets, OpenSession, FinishSignIn],
    ...[SignInMailJob, InvitationJob, Housekeeping, HandoverMandates],
    ...[RequestSignIn, SignInWithCode, SignInWithLink, EndSession, ActIn, SaveProfile],
    ...[AppointMandate, EndMandate, DeactivatePerson, ReactivatePerson],
    ...PASSKEYS,
    ...INVITATIONS,
    ...ERASURES,
    ...FAILED_MAILS,
  ],
  exports: [
    CalendarFeedsFinder,
    Door,
    OpenSession,
    SignInSecrets,
    Inviter,
    AppointMandate,
    EndMandate,
    SaveProfile,
  ],
})
export class PeopleModule {}
