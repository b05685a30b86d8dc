import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { UuidScalar } from '../platform/graphql/index.js';
import { OrganizationCommandInput } from './command.inputs.js';
import { IdentifierInput } from './organization.inputs.js';

@InputType({ description: 'A number to add, or to change.' })
export class SaveIdentifierInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The number that is replaced; a new one without it.',
  })
  @IsOptional()
  @IsUUID()
  identifierId?: string | null;

  @Field(() => IdentifierInput, { description: 'The number as it should be.' })
  @ValidateNested()
  @Type(() => IdentifierInput)
  identifier!: IdentifierInput;
}

@InputType({ description: 'One number of an organization.' })
export class IdentifierCommandInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'Id of the number.' })
  @IsUUID()
  identifierId!: string;
}

@InputType({ description: 'Says that somebody looked the organization up in the register.' })
export class ConfirmRegistrationInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, {
    description: 'What was found there (PDF, JPEG, PNG): a file that you have sent to the organization.',
  })
  @IsUUID()
  fileId!: string;
}
