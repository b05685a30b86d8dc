import {
  EASY_STATES,
  PROGRAM_PURPOSES,
  type EasyState,
  type PlainDate,
  type ProgramPurpose,
} from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DecisionInput, TargetGroupScalar, TranslationInput } from '../networks/index.js';
import { EasyStates } from '../organizations/index.js';
import { DateScalar, UuidScalar } from '../platform/graphql/index.js';
import { ProgramPurposes } from './model/vocabulary.model.js';
import { ProgramPartnerInput } from './partners/program-partner.inputs.js';

@InputType({ description: 'A place in words, in every language.' })
export class ProgramPlaceInput {
  @Field(() => [TranslationInput], { description: 'The place, like "primary schools".' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text!: TranslationInput[];
}

/** What the form of a plan holds. What is left out stays as it is; lists replace the whole list. */
@InputType({ isAbstract: true })
export abstract class ProgramPlanInput {
  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'What is done, and why, in every language.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  description?: TranslationInput[] | null;

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'The same in easy words, in every language.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  easyDescription?: TranslationInput[] | null;

  @Field(() => EasyStates, { nullable: true, description: 'What its readers say of the easy version.' })
  @IsOptional()
  @IsIn(EASY_STATES)
  easyState?: EasyState | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who read the easy version, as the person wants to be named.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  easyCheckedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was read.' })
  @IsOptional()
  easyCheckedOn?: PlainDate | null;

  @Field(() => [TargetGroupScalar], { nullable: true, description: 'Whom it is for.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  targetGroups?: string[] | null;

  @Field(() => [ProgramPlaceInput], { nullable: true, description: 'Where it happens, in words.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ProgramPlaceInput)
  places?: ProgramPlaceInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it needs no money.' })
  @IsOptional()
  @IsBoolean()
  zeroBudget?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a public service is taken over together.' })
  @IsOptional()
  @IsBoolean()
  consortium?: boolean | null;
}

@InputType({ description: 'A joint programme that somebody proposes.' })
export class ProposeProgramInput extends ProgramPlanInput {
  @Field(() => [TranslationInput], { description: 'Its title in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  title!: TranslationInput[];

  @Field(() => [ProgramPurposes], { description: 'What it is for; one at least.' })
  @ArrayMaxSize(20)
  @IsIn(PROGRAM_PURPOSES, { each: true })
  purposes!: ProgramPurpose[];

  @Field(() => DateScalar, { description: 'First day.' })
  @IsDefined()
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day.' })
  @IsDefined()
  to!: PlainDate;

  @Field(() => [ProgramPartnerInput], { description: 'Its partners: two organizations at least.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ProgramPartnerInput)
  partners!: ProgramPartnerInput[];

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'What changes in a programme.' })
export class EditProgramInput extends ProgramPlanInput {
  @Field(() => UuidScalar, { description: 'Id of the programme.' })
  @IsUUID()
  programId!: string;

  @Field(() => Int, { description: 'The version of the programme that was read.' })
  @IsInt()
  version!: number;

  @Field(() => [TranslationInput], { nullable: true, description: 'Its title in every language.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  title?: TranslationInput[] | null;

  @Field(() => [ProgramPurposes], { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(PROGRAM_PURPOSES, { each: true })
  purposes?: ProgramPurpose[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; once it binds, not later than before.',
  })
  @IsOptional()
  from?: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day; once it binds, not earlier than before.',
  })
  @IsOptional()
  to?: PlainDate | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: "The members' decision that approves a programme." })
export class RecordProgramApprovalInput {
  @Field(() => UuidScalar, { description: 'Id of the programme.' })
  @IsUUID()
  programId!: string;

  @Field(() => Int, { description: 'The version of the programme that was read.' })
  @IsInt()
  version!: number;

  @Field(() => DecisionInput, { description: 'The decision as it was taken.' })
  @ValidateNested()
  @Type(() => DecisionInput)
  decision!: DecisionInput;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}
