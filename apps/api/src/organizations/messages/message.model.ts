import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';
import { OrganizationName } from '../../networks/index.js';
import { CommandInput } from '../../people/index.js';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';

@InputType({ description: 'A message of the coordination to several organizations.' })
export class SendMessageInput extends CommandInput {
  @Field(() => [UuidScalar], { description: 'The organizations; who can act for them gets the mail.' })
  @IsArray()
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  organizationIds!: string[];

  @Field({ description: 'Subject, one line of at most 120 characters.' })
  @IsString()
  @MaxLength(1_000)
  subject!: string;

  @Field({ description: 'The text, at most 5,000 characters; line breaks are kept.' })
  @IsString()
  @MaxLength(20_000)
  body!: string;
}

@InputType({ description: 'A message that shall not go out.' })
export class RecallMessageInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Its id.' })
  @IsUUID()
  messageId!: string;
}

@ObjectType({
  description: 'The message waits for a few minutes, in which it can be taken back, and then goes out.',
})
@Shown('NETWORK')
export class MessageQueued {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'How many people get it, each once.' })
  people!: number;

  @Field(() => DateTimeScalar, { description: 'When it goes out.' })
  goesOutAt!: Date;

  @Field(() => [OrganizationName], { description: 'Where nobody can be written to.' })
  unreached!: OrganizationName[];
}

@ObjectType({ description: 'The message does not go out.' })
@Shown('NETWORK')
export class MessageRecalled {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;
}

export const SendMessageResult = resultOf('SendMessageResult', () => MessageQueued);
export const RecallMessageResult = resultOf('RecallMessageResult', () => MessageRecalled);
