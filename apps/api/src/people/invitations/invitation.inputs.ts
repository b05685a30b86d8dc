import type { InvitationState } from '@kalaka/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LocalTextModel } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';
import { InvitationStateCodes, Person } from '../model/person.model.js';
import { CommandInput } from '../model/sign-in.inputs.js';

@ObjectType({ description: 'What whoever holds the link of an invitation is told before deciding.' })
@Shown('PUBLIC')
export class InvitationLetter {
  @Field(() => InvitationStateCodes, { description: 'Whether it can still be taken up.' })
  state!: InvitationState;

  @Field(() => LocalTextModel, { description: 'The network that invites.' })
  network!: LocalTextModel;

  @Field({ description: 'The address to which it was sent, so that everybody sees whom it is for.' })
  email!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  expiresAt!: Date;
}

@InputType({
  description: 'The secret of the mailed link. Opening the link changes nothing; the page posts this.',
})
export class AcceptInvitationInput extends CommandInput {
  @Field({ description: 'The secret of the mailed link.' })
  @IsString()
  @MaxLength(200)
  token!: string;

  @Field({
    defaultValue: false,
    description: 'Whether others use this device too: the session then ends after 8 hours.',
  })
  @IsBoolean()
  sharedDevice: boolean = false;
}

@InputType({ description: 'The secret of an old link, to ask for a new one.' })
export class AskForInvitationInput extends CommandInput {
  @Field({ description: 'The secret of the mailed link.' })
  @IsString()
  @Matches(/^[\w-]{1,200}$/)
  token!: string;
}

@InputType({ isAbstract: true })
abstract class InvitationCommandInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Id of the invitation.' })
  @IsUUID()
  invitationId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'Which invitation is sent again.' })
export class ResendInvitationInput extends InvitationCommandInput {}

@InputType({ description: 'Which invitation is taken back.' })
export class RevokeInvitationInput extends InvitationCommandInput {}

@ObjectType({
  description:
    'If the link was one of ours, a mail is on its way to the invited address. The answer is always the same.',
})
@Shown('PUBLIC')
export class InvitationAskedFor {
  @Field({ description: 'Always true.' })
  sent!: boolean;
}

@ObjectType({ description: 'A mail with a new link is on its way; the old link is worth nothing.' })
@Shown('NETWORK')
export class InvitationResent {
  @Field(() => Person, { description: 'The person as the network sees them now.' })
  person!: Person;
}

@ObjectType({ description: 'The link is worth nothing, and the mandates that came with it have ended.' })
@Shown('NETWORK')
export class InvitationRevoked {
  @Field(() => Person, { description: 'The person as the network sees them now.' })
  person!: Person;
}

export const AskForInvitationResult = resultOf('AskForInvitationResult', () => InvitationAskedFor);
export const ResendInvitationResult = resultOf('ResendInvitationResult', () => InvitationResent);
export const RevokeInvitationResult = resultOf('RevokeInvitationResult', () => InvitationRevoked);
