import {
  ACCESSIBILITY_FACTS,
  SPARE_CAPACITY_KINDS,
  SPARE_CAPACITY_UNITS,
  type AccessibilityFactCode,
  type SpareCapacityKind,
  type SpareCapacityUnit,
} from '@kalaka/domain';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { PageArgs, UuidScalar } from '../../platform/graphql/index.js';
import { PhoneInput, ScheduleInput } from '../contact.inputs.js';
import { AccessibilityCodes } from '../model/vocabulary.model.js';
import { OrganizationCommandInput } from '../command.inputs.js';
import { SpareCapacityKinds, SpareCapacityUnits } from './spare-capacity.model.js';

@InputType({ description: 'Something that may be borrowed; what is left out is empty.' })
export class SpareCapacityInput {
  @Field(() => UuidScalar, { nullable: true, description: 'The one that is changed; a new one without it.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => SpareCapacityKinds, { description: 'What kind of thing it is.' })
  @IsIn(SPARE_CAPACITY_KINDS)
  kind!: SpareCapacityKind;

  @Field(() => [TranslationInput], { description: 'What it is, in a line, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  text!: TranslationInput[];

  @Field(() => Int, { nullable: true, description: 'How many; names `unit` as well.' })
  @IsOptional()
  @IsInt()
  amount?: number | null;

  @Field(() => SpareCapacityUnits, { nullable: true, description: 'What the amount counts.' })
  @IsOptional()
  @IsIn(SPARE_CAPACITY_UNITS)
  unit?: SpareCapacityUnit | null;

  @Field(() => Int, { nullable: true, description: 'Places for people in a wheelchair.' })
  @IsOptional()
  @IsInt()
  wheelchairPlaces?: number | null;

  @Field(() => [AccessibilityCodes], {
    nullable: true,
    description: 'What it offers to people who need it.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @IsIn(ACCESSIBILITY_FACTS, { each: true })
  access?: AccessibilityFactCode[] | null;

  @Field(() => [ScheduleInput], { nullable: true, description: 'When it is free.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ScheduleInput)
  schedules?: ScheduleInput[] | null;

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'What else to know about when it is free.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  available?: TranslationInput[] | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'On what conditions it is lent.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  conditions?: TranslationInput[] | null;

  @Field(() => PhoneInput, { nullable: true, description: 'The number to call or write to.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PhoneInput)
  phone?: PhoneInput | null;

  @Field(() => String, { nullable: true, description: 'The mail address to write to.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  email?: string | null;
}

@InputType({ description: 'Something to lend, to record or to change.' })
export class RecordSpareCapacityInput extends OrganizationCommandInput {
  @Field(() => SpareCapacityInput, { description: 'What can be borrowed, as it should be.' })
  @ValidateNested()
  @Type(() => SpareCapacityInput)
  capacity!: SpareCapacityInput;
}

@InputType({ description: 'One thing that an organization lends.' })
export class SpareCapacityCommandInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'Id of what is lent.' })
  @IsUUID()
  capacityId!: string;
}

@InputType({ description: 'What to look for. Conditions combine: each must hold.' })
export class SpareCapacityFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words to look for; accents, case and one wrong letter are forgiven.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  search?: string | null;

  @Field(() => [SpareCapacityKinds], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(SPARE_CAPACITY_KINDS, { each: true })
  kinds?: SpareCapacityKind[] | null;

  @Field(() => Int, { nullable: true, description: 'At least that many of what it counts.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  atLeast?: number | null;

  @Field(() => Int, { nullable: true, description: 'At least that many places for wheelchairs.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  wheelchairPlaces?: number | null;
}

@ArgsType()
export class SpareCapacitiesArgs extends PageArgs {
  @Field(() => SpareCapacityFilter, { nullable: true, description: 'Which ones to list; all without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SpareCapacityFilter)
  filter?: SpareCapacityFilter | null;
}
