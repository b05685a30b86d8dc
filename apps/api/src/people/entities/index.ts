import { ErasureEntity } from '../erasures/erasure.entity.js';
import { InvitationEntity } from '../invitations/invitation.entity.js';
import { PasskeyChallengeEntity, PasskeyEntity } from '../passkeys/passkey.entity.js';
import { AccountEntity } from './account.entity.js';
import { DeactivationEntity } from './deactivation.entity.js';
import { MandateEntity } from './mandate.entity.js';
import { SessionEntity } from './session.entity.js';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';

export {
  AccountEntity,
  DeactivationEntity,
  ErasureEntity,
  MandateEntity,
  SessionEntity,
  SignInAttemptEntity,
};

/** For the data source; `sign_in_failures` has no entity, it is only counted. */
export const PEOPLE_ENTITIES = [
  ...[AccountEntity, MandateEntity, SessionEntity, SignInAttemptEntity, DeactivationEntity],
  ...[PasskeyEntity, PasskeyChallengeEntity, InvitationEntity, ErasureEntity],
];
