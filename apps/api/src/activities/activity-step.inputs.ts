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
import { UuidScalar } from '../platform/graphql/index.js';
import { ActivityFieldsInput, ReachCountInput } from './activity.inputs.js';

@InputType({ description: 'A step of an activity that is there.' })
export class ActivityStepInput {
  @Field(() => UuidScalar, { description: 'Id of the activity.' })
  @IsUUID()
  activityId!: string;

  @Field(() => Int, { description: 'The version of the activity that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same step twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A step of an activity that needs a word.' })
export class ActivityWordInput extends ActivityStepInput {
  @Field({ description: 'The question, the objection or the reason; those whom it concerns read it.' })
  @IsString()
  @MaxLength(20_000)
  text!: string;
}

@InputType({ description: 'An answer to a dispute.' })
export class AnswerDisputeInput extends ActivityWordInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Ends the dispute; for the coordination and for who raised it.',
  })
  @IsOptional()
  @IsBoolean()
  resolve?: boolean | null;
}

@InputType({ description: 'An activity as a whole, as it shall be from now on.' })
export class EditActivityInput extends ActivityFieldsInput {
  @Field(() => UuidScalar, { description: 'Id of the activity.' })
  @IsUUID()
  activityId!: string;

  @Field(() => Int, { description: 'The version of the activity that was read.' })
  @IsInt()
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Sends the report with it, where it waits for that.' })
  @IsOptional()
  @IsBoolean()
  report?: boolean | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same change twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Accepted figures as they should be; the old ones stay visible.' })
export class CorrectActivityInput extends ActivityStepInput {
  @Field(() => Int, { nullable: true, description: 'How many people it reached.' })
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

  @Field(() => Int, { nullable: true, description: 'How many minutes it lasted.' })
  @IsOptional()
  @IsInt()
  minutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that paid people worked for it.' })
  @IsOptional()
  @IsInt()
  staffMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that volunteers worked for it.' })
  @IsOptional()
  @IsInt()
  volunteerMinutes?: number | null;

  @Field({ description: 'Why the accepted figures were not right.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

@InputType({ description: 'One of many activities, as it was read.' })
export class ActivityVersionInput {
  @Field(() => UuidScalar, { description: 'Id of the activity.' })
  @IsUUID()
  activityId!: string;

  @Field(() => Int, { description: 'The version of the activity that was read.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'Many activities at once.' })
export class ManyActivitiesInput {
  @Field(() => [ActivityVersionInput], { description: 'Which ones, at most 100.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ActivityVersionInput)
  activities!: ActivityVersionInput[];

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}
