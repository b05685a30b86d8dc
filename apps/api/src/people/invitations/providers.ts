import { InvitationDoorResolver } from './invitation-door.resolver.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { Inviter } from './inviter.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { AskForInvitation } from './use-cases/ask-for-invitation.js';
import { ManageInvitation } from './use-cases/manage-invitation.js';
import { ReadLetter } from './use-cases/read-letter.js';

export const INVITATIONS = [
  ...[InvitationsResolver, InvitationDoorResolver, Inviter],
  ...[ReadLetter, AcceptInvitation, AskForInvitation, ManageInvitation],
];
