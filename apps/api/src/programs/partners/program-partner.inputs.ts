import { PARTNER_ROLES, type PartnerRole, type PlainDate } from '@kalaka/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { PartnerRoles } from '../model/vocabulary.model.js';
import { ProgramStepInput } from '../program-step.inputs.js';

@InputType({ description: 'An organization that takes part, and what it does.' })
export class ProgramPartnerInput {
  @Field(() => UuidScalar, { description: 'Id of the organization, an active member.' })
  @IsUUID()
  organizationId!: string;

  @Field(() => PartnerRoles, { description: 'What it does.' })
  @IsIn(PARTNER_ROLES)
  role!: PartnerRole;

  @Field(() => DateScalar, { nullable: true, description: "First day; the programme's when left out." })
  @IsOptional()
  from?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; the programme's when left out." })
  @IsOptional()
  to?: PlainDate | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'Its part of the work, in a line.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  task?: TranslationInput[] | null;
}

@InputType({ description: 'One more partner of a programme.' })
export class AddProgramPartnerInput extends ProgramStepInput {
  @Field(() => ProgramPartnerInput, { description: 'Who joins, and in what role.' })
  @ValidateNested()
  @Type(() => ProgramPartnerInput)
  partner!: ProgramPartnerInput;
}

@InputType({ description: "The end of a partner's role." })
export class EndProgramPartnerInput extends ProgramStepInput {
  @Field(() => UuidScalar, { description: 'Id of the partner in the programme.' })
  @IsUUID()
  partnerId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day in this role; without it the partner is taken out whole, while nothing binds.',
  })
  @IsOptional()
  lastDay?: PlainDate | null;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Id of the organization that answers for the programme from the next day on.',
  })
  @IsOptional()
  @IsUUID()
  successorId?: string | null;
}
