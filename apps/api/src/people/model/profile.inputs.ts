import type { Language } from '@kalaka/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { Account, LanguageCodes, Spacings, Themes, type Spacing, type Theme } from './account.model.js';
import { CommandInput } from './sign-in.inputs.js';

@InputType({ description: 'Your own name and languages; what is left out stays.' })
export class SaveProfileInput extends CommandInput {
  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  givenName?: string;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  familyName?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A title before the name, like "dr."; empty removes it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  prefix?: string;

  @Field(() => [String], { nullable: true, description: 'Languages you read, best first (BCP 47).' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  languages?: string[];
}

@InputType({ description: 'How you want to read; what is left out stays.' })
export class SaveDisplaySettingsInput extends CommandInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version that was read; without it the last save wins.',
  })
  @IsOptional()
  @IsInt()
  version?: number;

  @Field(() => Int, { nullable: true, description: 'Size of text in per cent: 100, 115, 130, 150 or 200.' })
  @IsOptional()
  @IsInt()
  textSize?: number;

  @Field(() => Themes, { nullable: true, description: 'Colours of the interface.' })
  @IsOptional()
  @IsIn(Object.keys(Themes))
  theme?: Theme;

  @Field(() => Spacings, { nullable: true, description: 'Space between letters, words and lines.' })
  @IsOptional()
  @IsIn(Object.keys(Spacings))
  spacing?: Spacing;

  @Field(() => Boolean, { nullable: true, description: 'Whether things on screen keep still.' })
  @IsOptional()
  @IsBoolean()
  reducedMotion?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether easy words are shown where there are some.' })
  @IsOptional()
  @IsBoolean()
  easyWords?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a sign language film comes before the text.',
  })
  @IsOptional()
  @IsBoolean()
  signVideoFirst?: boolean;

  @Field(() => LanguageCodes, { nullable: true, description: 'Language of the interface.' })
  @IsOptional()
  @IsIn(Object.keys(LanguageCodes))
  language?: Language;
}

@ObjectType({ description: 'Your profile was saved.' })
@Shown('OWN')
export class ProfileSaved {
  @Field(() => Account, { description: 'Your account as it is now.' })
  account!: Account;
}

@ObjectType({ description: 'How you want to read was saved.' })
@Shown('OWN')
export class DisplaySettingsSaved {
  @Field(() => Account, { description: 'Your account as it is now.' })
  account!: Account;
}

export const SaveProfileResult = resultOf('SaveProfileResult', () => ProfileSaved);
export const SaveDisplaySettingsResult = resultOf('SaveDisplaySettingsResult', () => DisplaySettingsSaved);
