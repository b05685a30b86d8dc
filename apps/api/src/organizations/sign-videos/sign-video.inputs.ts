import type { SignLanguage } from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { OrganizationCommandInput } from '../command.inputs.js';

@InputType({ description: 'A film in sign language as it should be; what is left out is empty.' })
export class SignVideoInput {
  @Field(() => String, { description: 'Its sign language (ISO 639-3), like `hsh`.' })
  @IsString()
  language!: SignLanguage;

  @Field(() => UuidScalar, {
    description:
      'Id of the film: the one that is there, or one sent to the organization before (`POST /files`).',
  })
  @IsUUID()
  filmId!: string;

  @Field(() => UuidScalar, {
    nullable: true,
    description:
      'Id of its captions as WebVTT: those that are there, or a file sent to the organization before (`POST /files`).',
  })
  @IsOptional()
  @IsUUID()
  captionsId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its length in seconds.' })
  @IsOptional()
  @IsInt()
  seconds?: number | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'The words of the film.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  transcript?: TranslationInput[] | null;
}

@InputType({ description: 'The film of an organization, or of one of its services.' })
export class RemoveSignVideoInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Id of the service; without it the organization itself is meant.',
  })
  @IsOptional()
  @IsUUID()
  serviceId?: string | null;
}

@InputType({ description: 'A film to add or to change.' })
export class SaveSignVideoInput extends RemoveSignVideoInput {
  @Field(() => SignVideoInput, { description: 'The film as it should be.' })
  @ValidateNested()
  @Type(() => SignVideoInput)
  video!: SignVideoInput;
}
