import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';
import { CommandInput } from '../model/sign-in.inputs.js';
import { PersonName } from '../model/person.model.js';

export const MailFailures = { REFUSED: 'REFUSED', UNKNOWN: 'UNKNOWN', RESTORED: 'RESTORED' } as const;
registerEnumType(MailFailures, {
  name: 'MailFailure',
  description: 'Why a mail was not sent.',
  valuesMap: {
    REFUSED: { description: 'The mail server does not take it: the address does not exist, or is full.' },
    UNKNOWN: { description: 'The mail server fell silent: nobody knows whether it took the mail.' },
    RESTORED: { description: 'It was under way when the backup was made from which the hub was restored.' },
  },
});

@ObjectType({
  description: 'A mail of the network that could not be sent, and is not tried again by itself.',
})
@Shown('NETWORK')
export class FailedMail {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'What it is about: `invitation`, `message`, `document`, `import`.' })
  kind!: string;

  @Field({ description: 'The address it was for.' })
  to!: string;

  @Field(() => PersonName, {
    nullable: true,
    description: 'Whose address it is; absent when nobody has it now.',
  })
  person!: PersonName | null;

  @Field(() => DateTimeScalar, { description: 'When it was tried last.' })
  failedAt!: Date;

  @Field(() => MailFailures, { description: 'Why it was not sent.' })
  failure!: keyof typeof MailFailures;
}

@InputType({ description: 'The mail to try once more.' })
export class SendMailAgainInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Which one.' })
  @IsUUID()
  mailId!: string;
}

@ObjectType({ description: 'The mail is tried once more.' })
@Shown('NETWORK')
export class MailTried {
  @Field(() => [FailedMail], { description: 'The mails that still could not be sent.' })
  failedMails!: FailedMail[];
}

export const SendMailAgainResult = resultOf('SendMailAgainResult', () => MailTried);
