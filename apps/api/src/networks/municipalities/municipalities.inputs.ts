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

@InputType({ description: 'What municipalities and offices have in common when they are saved.' })
class NamedPlaceInput {
  @Field(() => Int, { description: 'The version that was read; 0 for a new one.' })
  @IsInt()
  version!: number;

  @Field(() => [TranslationInput], { description: 'Its name in every language; replaces all of them.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name!: TranslationInput[];

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same change twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'What taking out municipalities and offices has in common.' })
class RemovalInput {
  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same change twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A municipality that the network works with.' })
export class SaveMunicipalityInput extends NamedPlaceInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Id of the municipality; absent for a new one.' })
  @IsOptional()
  @IsUUID()
  municipalityId?: string | null;

  @Field({ description: 'Its country (ISO 3166-1 alpha-2).' })
  @IsString()
  @MaxLength(10)
  country!: string;
}

@InputType({ description: 'The municipality to take out of the network.' })
export class RemoveMunicipalityInput extends RemovalInput {
  @Field(() => UuidScalar, { description: 'Id of the municipality.' })
  @IsUUID()
  municipalityId!: string;
}

@InputType({ description: 'The office to take off its municipality.' })
export class RemoveOfficeInput extends RemovalInput {
  @Field(() => UuidScalar, { description: 'Id of the office.' })
  @IsUUID()
  officeId!: string;
}

@InputType({ description: 'An office of a municipality.' })
export class SaveOfficeInput extends NamedPlaceInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Id of the office; absent for a new one.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => UuidScalar, { description: 'The municipality it belongs to.' })
  @IsUUID()
  municipalityId!: string;

  @Field(() => String, { nullable: true, description: "The office's mail address, never a person's." })
  @IsOptional()
  @IsString()
  @MaxLength(320)
  email?: string | null;
}
