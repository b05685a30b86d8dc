import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { UuidScalar } from '../../platform/graphql/index.js';
import { TranslationInput } from '../model/local-text.model.js';
import { OwnTermLists, type OwnTermList } from './own-term.model.js';

@InputType({ description: "What every change of a network's own term says." })
class OwnTermChangeInput {
  @Field(() => OwnTermLists, { description: 'The list that it belongs to.' })
  @IsIn(Object.keys(OwnTermLists))
  list!: OwnTermList;

  @Field(() => Int, { description: 'The version that was read; 0 for a new one.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same change twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A term of the network under the name that it shall have.' })
export class SaveOwnTermInput extends OwnTermChangeInput {
  @Field(() => String, { nullable: true, description: 'Code of the term; absent for a new one.' })
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

@InputType({ description: 'The term that goes out of use, or comes back into use.' })
export class OfferOwnTermInput extends OwnTermChangeInput {
  @Field({ description: 'Code of the term.' })
  @IsString()
  @MaxLength(60)
  code!: string;
}
