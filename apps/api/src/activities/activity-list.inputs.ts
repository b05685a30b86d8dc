import { ACTIVITY_STATES, enumOf, type ActivityState } from '@kalaka/domain';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { TargetGroupScalar } from '../networks/index.js';
import { DateScalar, PageArgs, UuidScalar } from '../platform/graphql/index.js';
import { ActivityStates, ActivityTypeScalar } from './model/vocabulary.model.js';

export const ACTIVITY_SORTS = ['NEWEST', 'OLDEST'] as const;
export type ActivitySort = (typeof ACTIVITY_SORTS)[number];
const ActivitySorts = enumOf(ACTIVITY_SORTS);
registerEnumType(ActivitySorts, {
  name: 'ActivitySort',
  description: 'The order of the list.',
  valuesMap: {
    NEWEST: { description: 'The latest day first.' },
    OLDEST: { description: 'The first day first.' },
  },
});

@InputType({ description: 'Which activities to list. Conditions combine: each must hold.' })
export class ActivityFilter {
  @Field(() => UuidScalar, { nullable: true, description: 'Of this programme.' })
  @IsOptional()
  @IsUUID()
  programId?: string | null;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: 'Reported by one of these organizations, or done together with it.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  organizationIds?: string[] | null;

  @Field(() => [ActivityTypeScalar], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  types?: string[] | null;

  @Field(() => [ActivityStates], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(ACTIVITY_STATES, { each: true })
  states?: ActivityState[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  @IsOptional()
  @IsString()
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier.' })
  @IsOptional()
  @IsString()
  to?: string | null;

  @Field(() => [TargetGroupScalar], { nullable: true, description: 'Reached one of these groups.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  targetGroups?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these parts of the town, by code.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  districts?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words in the title, the outcome or the place; accents and case are forgiven.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
export class ActivitiesArgs extends PageArgs {
  @Field(() => ActivityFilter, { nullable: true, description: 'Which ones to list; all without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ActivityFilter)
  filter?: ActivityFilter | null;

  @Field(() => ActivitySorts, { defaultValue: 'NEWEST', description: 'The order of the list.' })
  @IsIn(ACTIVITY_SORTS)
  sort: ActivitySort = 'NEWEST';
}
