import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';
import { Viewer } from './session.model.js';

/** Every mutation may carry a key that makes sending it twice harmless. */
@InputType({ isAbstract: true })
export abstract class CommandInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string;
}

@InputType({ description: 'Who asks for a way in.' })
export class RequestSignInInput extends CommandInput {
  @Field({ description: 'Mail address to which the link and the code are sent.' })
  @IsString()
  @MaxLength(400)
  email!: string;

  @Field({
    defaultValue: false,
    description: 'Whether others use this device too: the session then ends after 8 hours.',
  })
  @IsBoolean()
  sharedDevice: boolean = false;
}

@InputType({ description: 'The code of the mail, typed on any device.' })
export class SignInWithCodeInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'What `requestSignIn` answered.' })
  @IsUUID()
  attemptId!: string;

  @Field({ description: 'The six digits; spaces do not matter.' })
  @IsString()
  @MaxLength(40)
  code!: string;
}

@InputType({
  description: 'The token of the mailed link. Opening the link changes nothing; the page posts this.',
})
export class SignInWithLinkInput extends CommandInput {
  @Field({ description: 'The token of the mailed link.' })
  @IsString()
  @MaxLength(200)
  token!: string;
}

@InputType({ description: 'Ends this session.' })
export class SignOutInput extends CommandInput {}

@InputType({ description: 'Ends one of your sessions.' })
export class EndSessionInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Id of the session.' })
  @IsUUID()
  sessionId!: string;
}

@InputType({ description: 'Chooses the mandate in which you act from now on.' })
export class ActInInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'One of your own mandates that holds today, in any network.' })
  @IsUUID()
  mandateId!: string;
}

@ObjectType({
  description: 'If the address is known, a mail is on its way. The answer is the same when it is not.',
})
@Shown('PUBLIC')
export class SignInRequested {
  @Field({ description: 'Always true.' })
  sent!: boolean;

  @Field(() => UuidScalar, { description: 'To be sent together with the code.' })
  attemptId!: string;

  @Field(() => DateTimeScalar, { description: 'Until when the link and the code work.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'You are signed in; the session is in the cookie.' })
@Shown('PUBLIC')
export class SignedIn {
  @Field(() => Viewer, { description: 'Who you are now.' })
  viewer!: Viewer;
}

@ObjectType({ description: 'You are signed out.' })
@Shown('PUBLIC')
export class SignedOut {
  @Field(() => Viewer, { description: 'Who you are now: nobody.' })
  viewer!: Viewer;
}

@ObjectType({ description: 'The session has ended; its device is refused at the next request.' })
@Shown('PUBLIC')
export class SessionEnded {
  @Field(() => UuidScalar, { description: 'Id of the session.' })
  sessionId!: string;
}

@ObjectType({ description: 'You act in the mandate that you chose.' })
@Shown('PUBLIC')
export class MandateChosen {
  @Field(() => Viewer, { description: 'Who you are now.' })
  viewer!: Viewer;
}

export const RequestSignInResult = resultOf('RequestSignInResult', () => SignInRequested);
export const SignInResult = resultOf('SignInResult', () => SignedIn);
export const SignOutResult = resultOf('SignOutResult', () => SignedOut);
export const EndSessionResult = resultOf('EndSessionResult', () => SessionEnded);
export const ActInResult = resultOf('ActInResult', () => MandateChosen);
