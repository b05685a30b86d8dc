import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { UuidScalar } from '../../platform/graphql/index.js';
import { TranslationInput } from '../model/local-text.model.js';
import { TargetGroupScalar } from './target-group.model.js';

@InputType({ description: 'What every change of a target group says.' })
class TargetGroupChangeInput {
  @Field(() => Int, { description: 'The version that was read; 0 for a new one.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same change twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A target group of the network under the name that it shall have.' })
export class SaveTargetGroupInput extends TargetGroupChangeInput {
  @Field(() => TargetGroupScalar, {
    nullable: true,
    description: 'Code of the target group; absent for a new one.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  code?: string | null;

  @Field(() => [TranslationInput], { description: 'Its name in every language; replaces all of them.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name!: TranslationInput[];
}

@InputType({ description: 'The target group that goes out of use, or comes back into use.' })
export class OfferTargetGroupInput extends TargetGroupChangeInput {
  @Field(() => TargetGroupScalar, { description: 'Code of the target group.' })
  @IsString()
  @MaxLength(60)
  code!: string;
}
