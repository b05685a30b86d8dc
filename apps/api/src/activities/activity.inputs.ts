import type { ReachDimension } from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TranslationInput } from '../networks/index.js';
import { DateScalar, UuidScalar } from '../platform/graphql/index.js';
import { AccessNeeds, ActivityTypeScalar, ReachDimensions } from './model/vocabulary.model.js';

@InputType({ description: 'So many people of one kind.' })
export class ReachCountInput {
  @Field(() => ReachDimensions, { description: 'How they are told apart.' })
  @IsString()
  dimension!: ReachDimension;

  @Field(() => String, { description: 'A target group, an age band or a role; NOT_ASKED for the rest.' })
  @IsString()
  @MaxLength(60)
  code!: string;

  @Field(() => Int, { description: 'How many.' })
  @IsInt()
  count!: number;
}

@InputType({ description: 'An activity as a whole: what is left out is empty. No names of people who came.' })
export class ActivityFieldsInput {
  @Field(() => ActivityTypeScalar, { description: 'What kind it is.' })
  @IsString()
  @MaxLength(60)
  type!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The programme that it belongs to.' })
  @IsOptional()
  @IsUUID()
  programId?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it happened, or will.' })
  @IsString()
  happenedOn!: string;

  @Field(() => String, { nullable: true, description: 'When it began, `HH:MM`.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  startsAt?: string | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'What it was called.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  title?: TranslationInput[] | null;

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'What changed, in a sentence or two. No names of people who came.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  outcome?: TranslationInput[] | null;

  @Field(() => String, { nullable: true, description: 'Where it was, in own words.' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  place?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The place of the organization where it was.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the part of the town.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  district?: string | null;

  @Field(() => [AccessNeeds], { nullable: true, description: 'Access needs that were met there.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  provisions?: string[] | null;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: 'Members who did it together with the organization that reports it.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  coOrganizerIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it lasted.' })
  @IsOptional()
  @IsInt()
  minutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people it reached; left out where nobody knows.',
  })
  @IsOptional()
  @IsInt()
  reach?: number | null;

  @Field(() => [ReachCountInput], { nullable: true, description: 'Who they were, as far as it is known.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ReachCountInput)
  reachBy?: ReachCountInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that paid people worked for it.' })
  @IsOptional()
  @IsInt()
  staffMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that volunteers worked for it.' })
  @IsOptional()
  @IsInt()
  volunteerMinutes?: number | null;
}

@InputType({
  description: 'A new activity. The client makes its id and the key, and keeps both until it has an answer.',
})
export class NewActivityInput extends ActivityFieldsInput {
  @Field(() => UuidScalar, { description: 'Id of the activity, made by the client.' })
  @IsUUID()
  id!: string;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The organization for which it is written; needed for a coordinator, else the own one.',
  })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The template that it was made from.' })
  @IsOptional()
  @IsUUID()
  templateId?: string | null;

  @Field(() => UuidScalar, { description: 'Makes sending the same activity twice harmless.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType({ description: 'Something that was done.' })
export class LogActivityInput extends NewActivityInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Keeps it without sending the report to the coordination yet.',
  })
  @IsOptional()
  @IsBoolean()
  keep?: boolean | null;
}
