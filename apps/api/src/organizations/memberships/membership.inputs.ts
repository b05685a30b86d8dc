import { type PlainDate } from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DecisionInput, TranslationInput } from '../../networks/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { OrganizationCommandInput } from '../command.inputs.js';

const TEXT = 20_000;

@InputType({ description: 'A step of a membership.' })
export class MembershipStepInput {
  @Field(() => UuidScalar, { description: 'Id of the membership.' })
  @IsUUID()
  membershipId!: string;

  @Field(() => Int, { description: 'The version of the membership that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'An application to join the network.' })
export class ApplyForMembershipInput extends OrganizationCommandInput {}

@InputType({ description: 'A founding member, entered on the founding day.' })
export class FoundMemberInput extends OrganizationCommandInput {
  @Field(() => [TranslationInput], { description: 'What the founding minutes say, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  minutes!: TranslationInput[];
}

@InputType({ description: 'What the coordinator wants to know of the applicant.' })
export class RequestApplicationInfoInput extends MembershipStepInput {
  @Field({ description: 'What is missing; the applicant reads it.' })
  @IsString()
  @MaxLength(TEXT)
  question!: string;
}

@InputType({ description: 'What the applicant answers.' })
export class AnswerApplicationInfoInput extends MembershipStepInput {
  @Field({ description: 'What the applicant answers; the coordinator reads it.' })
  @IsString()
  @MaxLength(TEXT)
  answer!: string;
}

@InputType({ description: 'An admission that the members decided.' })
export class AdmitMemberInput extends MembershipStepInput {
  @Field(() => DecisionInput, { description: 'What the members decided.' })
  @ValidateNested()
  @Type(() => DecisionInput)
  decision!: DecisionInput;
}

@InputType({ description: 'A step that needs a reason.' })
export class ReasonedStepInput extends MembershipStepInput {
  @Field({ description: 'The reason; the organization reads it.' })
  @IsString()
  @MaxLength(TEXT)
  reason!: string;
}

@InputType({ description: 'A member that leaves the network.' })
export class LeaveNetworkInput extends MembershipStepInput {
  @Field(() => DateScalar, { description: 'The day from which it no longer is a member; today or later.' })
  @IsDefined()
  on!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Why, if it wants to say.' })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT)
  reason?: string | null;
}

@InputType({ description: 'An exclusion that the members decided.' })
export class ExcludeMemberInput extends ReasonedStepInput {
  @Field(() => DateScalar, { description: 'The day on which the member was heard.' })
  @IsDefined()
  hearingOn!: PlainDate;

  @Field(() => DecisionInput, { description: 'The decision; two thirds are needed.' })
  @ValidateNested()
  @Type(() => DecisionInput)
  decision!: DecisionInput;
}
