import type { PersonState, PlainDate, Role } from '@kalaka/domain';
import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateScalar, PageArgs, UuidScalar } from '../../platform/graphql/index.js';
import { Mandate, PersonStateCodes, RoleCodes } from './person.model.js';
import { CommandInput } from './sign-in.inputs.js';

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words that must occur in the name; accents do not matter.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Only people with a mandate of this organization.',
  })
  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @Field(() => RoleCodes, { nullable: true, description: 'Only people with this role, now or later.' })
  @IsOptional()
  @IsIn(Object.keys(RoleCodes))
  role?: Role;

  @Field(() => PersonStateCodes, {
    nullable: true,
    description: 'Only people in this state, among those whose state you may see.',
  })
  @IsOptional()
  @IsIn(Object.keys(PersonStateCodes))
  state?: PersonState;
}

@InputType({ description: 'A person and the role that the person is given.' })
export class AppointMandateInput extends CommandInput {
  @Field({ description: 'Mail address of the person; makes an account when it is new.' })
  @IsString()
  @MaxLength(400)
  email!: string;

  @Field({ description: 'Given name; a known person keeps the name of the account.' })
  @IsString()
  @MaxLength(400)
  givenName!: string;

  @Field({ description: 'Family name.' })
  @IsString()
  @MaxLength(400)
  familyName!: string;

  @Field(() => RoleCodes, { description: 'The role that the person has by it.' })
  @IsIn(Object.keys(RoleCodes))
  role!: Role;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The organization (AO, ED, VIEW), or the employer (COORD, FIN).',
  })
  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The office (CITY).' })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'How the person is called in it, like "President".',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  title?: TranslationInput[];

  @Field(() => DateScalar, { description: 'First day; today or later.' })
  @IsString()
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; open-ended when absent.' })
  @IsOptional()
  @IsString()
  to?: PlainDate;
}

@InputType({ description: 'Which mandate ends, when and why.' })
export class EndMandateInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'Id of the mandate.' })
  @IsUUID()
  mandateId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; without it the mandate ends at once.' })
  @IsOptional()
  @IsString()
  on?: PlainDate;

  @Field({ description: 'Why; kept in the audit trail.' })
  @IsString()
  @MaxLength(5_000)
  reason!: string;
}

@ObjectType({ description: 'The person was given the role, and a mail is on its way.' })
@Shown('NETWORK')
export class MandateAppointed {
  @Field(() => Mandate, { description: 'The mandate that was given.' })
  mandate!: Mandate;
}

@ObjectType({ description: 'The mandate ends.' })
@Shown('NETWORK')
export class MandateEnded {
  @Field(() => Mandate, { description: 'The mandate as it is now.' })
  mandate!: Mandate;
}

export const AppointMandateResult = resultOf('AppointMandateResult', () => MandateAppointed);
export const EndMandateResult = resultOf('EndMandateResult', () => MandateEnded);
