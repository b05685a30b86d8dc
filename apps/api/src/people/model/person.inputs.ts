import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsString, IsUUID, MaxLength } from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';
import { Person, PersonName } from './person.model.js';
import { CommandInput } from './sign-in.inputs.js';

@InputType({ isAbstract: true })
abstract class PersonCommandInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Id of the account.' })
  @IsUUID()
  personId!: string;

  @Field(() => Int, { description: 'The version of the person that was read.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'Who is shut out of the network, and why.' })
export class DeactivatePersonInput extends PersonCommandInput {
  @Field({ description: 'Why; kept in the audit trail.' })
  @IsString()
  @MaxLength(5_000)
  reason!: string;
}

@InputType({ description: 'Who is let in again.' })
export class ReactivatePersonInput extends PersonCommandInput {}

@InputType({ description: 'Who asks to be erased.' })
export class RequestErasureInput extends PersonCommandInput {}

@InputType({ description: 'Whose request to be erased is taken back.' })
export class WithdrawErasureInput extends PersonCommandInput {}

@InputType({ description: 'Who is erased.' })
export class ErasePersonInput extends PersonCommandInput {}

@InputType({ description: 'Whose data is taken out.' })
export class ExportPersonInput extends CommandInput {
  @Field(() => UuidScalar, {
    description: 'Id of the account: yourself, or for the coordinator anybody here.',
  })
  @IsUUID()
  personId!: string;
}

@ObjectType({ description: 'The person is shut out from the next request on.' })
@Shown('NETWORK')
export class PersonDeactivated {
  @Field(() => Person, { description: 'The person as the network sees them now.' })
  person!: Person;
}

@ObjectType({ description: 'The person may come in again.' })
@Shown('NETWORK')
export class PersonReactivated {
  @Field(() => Person, { description: 'The person as the network sees them now.' })
  person!: Person;
}

@ObjectType({ description: 'The coordinator is asked to erase the person.' })
@Shown('NETWORK')
export class ErasureRequested {
  @Field(() => Person, { description: 'The person as the network sees them now.' })
  person!: Person;
}

@ObjectType({ description: 'The person stays.' })
@Shown('NETWORK')
export class ErasureWithdrawn {
  @Field(() => Person, { description: 'The person as the network sees them now.' })
  person!: Person;
}

@ObjectType({ description: 'Name, address and the personal parts of the audit trail are gone.' })
@Shown('NETWORK')
export class PersonErased {
  @Field(() => Person, { description: 'What is left: mandates with their days, and no name.' })
  person!: Person;
}

@ObjectType({ description: "A person's data as a file." })
@Shown('OWN')
export class PersonExported {
  @Field({ description: 'What the file is called.' })
  fileName!: string;

  @Field({ description: 'The data, as JSON.' })
  content!: string;
}

@ObjectType({ description: 'Somebody who waits for being erased.' })
@Shown('OWN')
export class ErasureRequest {
  @Field(() => PersonName, { description: 'The person who waits for it.' })
  person!: PersonName;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field({ description: 'Whether the person asked here; else the coordinator wrote it down.' })
  byPerson!: boolean;
}

export const DeactivatePersonResult = resultOf('DeactivatePersonResult', () => PersonDeactivated);
export const ReactivatePersonResult = resultOf('ReactivatePersonResult', () => PersonReactivated);
export const RequestErasureResult = resultOf('RequestErasureResult', () => ErasureRequested);
export const WithdrawErasureResult = resultOf('WithdrawErasureResult', () => ErasureWithdrawn);
export const ErasePersonResult = resultOf('ErasePersonResult', () => PersonErased);
export const ExportPersonResult = resultOf('ExportPersonResult', () => PersonExported);
