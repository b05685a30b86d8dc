import { REPEATS, type Repeats } from '@kalaka/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { RepeatsCodes } from './template.model.js';

@InputType({ description: 'A template of something that was logged: what is alike each time.' })
export class SaveActivityTemplateInput {
  @Field(() => UuidScalar, { description: 'Id of the activity that it is made from.' })
  @IsUUID()
  activityId!: string;

  @Field(() => [TranslationInput], { description: 'How people call it, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name!: TranslationInput[];

  @Field(() => RepeatsCodes, {
    description: 'How often it happens; what repeats is planned two weeks ahead.',
  })
  @IsIn(REPEATS)
  repeats!: Repeats;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A template that is not needed any more. What it planned stays.' })
export class RemoveActivityTemplateInput {
  @Field(() => UuidScalar, { description: 'Id of the template.' })
  @IsUUID()
  templateId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'A template was saved or removed.' })
@Shown('OWN')
export class ActivityTemplateChanged {
  @Field(() => UuidScalar, { description: 'Id of the template.' })
  templateId!: string;
}

export const ActivityTemplateResult = resultOf('ActivityTemplateResult', () => ActivityTemplateChanged);
