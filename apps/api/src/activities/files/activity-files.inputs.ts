import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';

@InputType({ description: 'A file of an activity.' })
export class ActivityFileInput {
  @Field(() => UuidScalar, { description: 'Id of the activity.' })
  @IsUUID()
  activityId!: string;

  @Field(() => UuidScalar, { description: 'Id of the file.' })
  @IsUUID()
  fileId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({
  description: 'A file that was sent to `/files` for this activity, and shall be kept with it.',
})
export class AttachToActivityInput extends ActivityFileInput {
  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'What is to be seen in it, or what is said, in every language; it may come later.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  description?: TranslationInput[] | null;
}

@InputType({ description: 'What is to be seen or heard in a file of an activity.' })
export class DescribeActivityFileInput extends ActivityFileInput {
  @Field(() => [TranslationInput], { description: 'The words, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  description!: TranslationInput[];

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;
}
