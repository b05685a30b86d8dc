import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';
import { CommandInput } from '../model/sign-in.inputs.js';

/** An answer of an authenticator is a few kilobytes; post-quantum keys need more. */
const ANSWER = 40_000;

@ObjectType({ description: 'A key on one of your devices that signs you in without a mail.' })
@Shown('OWN')
export class Passkey {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'What you call it.' })
  name!: string;

  @Field({ description: 'Whether the maker of the device copies it to your other devices.' })
  synced!: boolean;

  @Field(() => DateTimeScalar, { description: 'When you made it.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last signed you in.' })
  lastUsedAt!: Date | null;
}

@InputType({ description: 'Asks for a challenge for your device.' })
export class BeginPasskeyInput extends CommandInput {}

@InputType({ description: 'What your device answered when it made a passkey.' })
export class AddPasskeyInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Which challenge it answers.' })
  @IsUUID()
  challengeId!: string;

  @Field({ description: 'The answer of the device, as JSON of the Web Authentication API.' })
  @IsString()
  @MaxLength(ANSWER)
  responseJson!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What you call it; the name of the device when absent.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  name?: string;
}

@InputType({ description: 'A new name for one of your passkeys.' })
export class RenamePasskeyInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Id of the passkey.' })
  @IsUUID()
  passkeyId!: string;

  @Field({ description: 'What you call it.' })
  @IsString()
  @MaxLength(400)
  name!: string;
}

@InputType({ description: 'The passkey of yours that is to be removed.' })
export class RemovePasskeyInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Id of the passkey.' })
  @IsUUID()
  passkeyId!: string;
}

@InputType({ description: 'What your device answered when you came in with a passkey.' })
export class SignInWithPasskeyInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Which challenge it answers.' })
  @IsUUID()
  challengeId!: string;

  @Field({ description: 'The answer of the device, as JSON of the Web Authentication API.' })
  @IsString()
  @MaxLength(ANSWER)
  responseJson!: string;

  @Field({
    defaultValue: false,
    description: 'Whether others use this device too: the session then ends after 8 hours.',
  })
  @IsBoolean()
  sharedDevice: boolean = false;
}

@ObjectType({ description: 'A challenge that waits five minutes for one answer.' })
@Shown('PUBLIC')
export class PasskeyAskedFor {
  @Field(() => UuidScalar, { description: 'To be sent together with the answer.' })
  challengeId!: string;

  @Field({ description: 'What to hand to the Web Authentication API of the browser, as JSON.' })
  optionsJson!: string;
}

@ObjectType({ description: 'The passkey was added; it signs you in from now on.' })
@Shown('OWN')
export class PasskeyAdded {
  @Field(() => [Passkey], { description: 'Your passkeys, newest first.' })
  passkeys!: Passkey[];
}

@ObjectType({ description: 'The passkey has a new name.' })
@Shown('OWN')
export class PasskeyRenamed {
  @Field(() => [Passkey], { description: 'Your passkeys, newest first.' })
  passkeys!: Passkey[];
}

@ObjectType({ description: 'The passkey no longer signs you in.' })
@Shown('OWN')
export class PasskeyRemoved {
  @Field(() => [Passkey], { description: 'Your passkeys, newest first.' })
  passkeys!: Passkey[];
}

export const BeginPasskeyResult = resultOf('BeginPasskeyResult', () => PasskeyAskedFor);
export const AddPasskeyResult = resultOf('AddPasskeyResult', () => PasskeyAdded);
export const RenamePasskeyResult = resultOf('RenamePasskeyResult', () => PasskeyRenamed);
export const RemovePasskeyResult = resultOf('RemovePasskeyResult', () => PasskeyRemoved);
