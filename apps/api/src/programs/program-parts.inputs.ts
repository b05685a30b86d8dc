import {
  CONTRIBUTION_KINDS,
  INDICATOR_DIRECTIONS,
  INDICATOR_MEASURES,
  type ContributionKind,
  type IndicatorDirection,
  type IndicatorMeasure,
  type PlainDate,
} from '@kalaka/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TargetGroupScalar, TranslationInput } from '../networks/index.js';
import { BigIntScalar, DateScalar, UuidScalar } from '../platform/graphql/index.js';
import { ContributionKinds, IndicatorDirections, IndicatorMeasures } from './model/vocabulary.model.js';
import { ProgramStepInput } from './program-step.inputs.js';

@InputType({ description: 'What a partner puts in, and what of it was given.' })
export class RecordContributionInput extends ProgramStepInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The contribution that changes; a new one without it.',
  })
  @IsOptional()
  @IsUUID()
  contributionId?: string | null;

  @Field(() => UuidScalar, { description: 'Id of the partner.' })
  @IsUUID()
  organizationId!: string;

  @Field(() => ContributionKinds, { description: 'What it is.' })
  @IsIn(CONTRIBUTION_KINDS)
  kind!: ContributionKind;

  @Field(() => BigIntScalar, { description: 'How much was agreed.' })
  @IsDefined()
  agreed!: bigint;

  @Field(() => BigIntScalar, { nullable: true, description: 'How much was given so far.' })
  @IsOptional()
  given?: bigint | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'What it is in a line.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text?: TranslationInput[] | null;
}

@InputType({ description: 'What is counted in a programme.' })
export class RecordIndicatorInput extends ProgramStepInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The indicator that changes; a new one without it.',
  })
  @IsOptional()
  @IsUUID()
  indicatorId?: string | null;

  @Field(() => [TranslationInput], { description: 'What is counted, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name!: TranslationInput[];

  @Field(() => [TranslationInput], { description: 'In what it is counted, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  unit!: TranslationInput[];

  @Field(() => IndicatorDirections, { description: 'Whether more or less is better.' })
  @IsIn(INDICATOR_DIRECTIONS)
  direction!: IndicatorDirection;

  @Field(() => IndicatorMeasures, { description: 'Where its values come from.' })
  @IsIn(INDICATOR_MEASURES)
  measure!: IndicatorMeasure;

  @Field(() => String, { nullable: true, description: 'Code of the only kind of activity that counts.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  activityType?: string | null;

  @Field(() => TargetGroupScalar, { nullable: true, description: 'The only target group that counts.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  targetGroup?: string | null;

  @Field({ description: 'The value at the start, a decimal with two places at most.' })
  @IsString()
  @MaxLength(60)
  baseline!: string;

  @Field({ description: 'The value to reach, a decimal with two places at most.' })
  @IsString()
  @MaxLength(60)
  target!: string;
}

@InputType({ description: 'A stretch of an indicator.' })
export class RecordIndicatorPeriodInput extends ProgramStepInput {
  @Field(() => UuidScalar, { description: 'Id of the indicator.' })
  @IsUUID()
  indicatorId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The stretch that changes; a new one without it.' })
  @IsOptional()
  @IsUUID()
  periodId?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  @IsDefined()
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day.' })
  @IsDefined()
  to!: PlainDate;

  @Field({ description: 'The value to reach, a decimal with two places at most.' })
  @IsString()
  @MaxLength(60)
  target!: string;

  @Field(() => String, { nullable: true, description: 'What came of it, where it is counted by hand.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  actual?: string | null;
}

@InputType({ description: 'A public service that the partners take over.' })
export class AddProgramServiceInput extends ProgramStepInput {
  @Field(() => UuidScalar, { description: 'Id of the service in the directory.' })
  @IsUUID()
  serviceId!: string;

  @Field(() => UuidScalar, { description: 'Id of the partner that answers for it.' })
  @IsUUID()
  organizationId!: string;

  @Field(() => [TranslationInput], { description: 'What is promised, and by when, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  level!: TranslationInput[];
}

@InputType({ description: 'A service that leaves the portfolio.' })
export class RemoveProgramServiceInput extends ProgramStepInput {
  @Field(() => UuidScalar, { description: 'Id in the portfolio.' })
  @IsUUID()
  itemId!: string;
}
