import {
  IDENTIFIER_SCHEMES,
  LEGAL_FORMS,
  LEGAL_STATUSES,
  EASY_STATES,
  type EasyState,
  type IdentifierScheme,
  type LegalForm,
  type LegalStatus,
  type PlainDate,
} from '@kalaka/domain';
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
import { TargetGroupScalar, TranslationInput } from '../networks/index.js';
import { DateScalar, UuidScalar } from '../platform/graphql/index.js';
import { AddressInput, PhoneInput } from './contact.inputs.js';
import { EasyStates, IdentifierSchemes, LegalForms, LegalStatuses } from './model/vocabulary.model.js';

@InputType({ description: 'A number under which somebody else knows the organization.' })
export class IdentifierInput {
  @Field(() => IdentifierSchemes, { description: 'The scheme it belongs to.' })
  @IsIn(IDENTIFIER_SCHEMES)
  scheme!: IdentifierScheme;

  @Field({ description: 'The number, with or without hyphens and spaces.' })
  @IsString()
  @MaxLength(1_000)
  value!: string;
}

/** What a profile form holds. What is left out stays as it is; lists replace the whole list. */
@InputType({ isAbstract: true })
export abstract class OrganizationProfileInput {
  @Field(() => [String], { nullable: true, description: 'Other names it is known by.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  alternateNames?: string[];

  @Field(() => LegalForms, { nullable: true, description: 'What kind of body it is.' })
  @IsOptional()
  @IsIn(LEGAL_FORMS)
  legalForm?: LegalForm | null;

  @Field(() => LegalStatuses, {
    nullable: true,
    description: 'Legal status; REGISTERED is confirmed, not typed in.',
  })
  @IsOptional()
  @IsIn(LEGAL_STATUSES)
  legalStatus?: LegalStatus | null;

  @Field(() => DateScalar, { nullable: true, description: 'Public-benefit status since.' })
  @IsOptional()
  publicBenefitFrom?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was founded.' })
  @IsOptional()
  foundedOn?: PlainDate | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'What it is and does, in every language.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  description?: TranslationInput[];

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'The same, easy to read, in every language.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  easyDescription?: TranslationInput[];

  @Field(() => EasyStates, { nullable: true, description: 'Whether the easy-to-read text was checked.' })
  @IsOptional()
  @IsIn(EASY_STATES)
  easyState?: EasyState;

  @Field(() => String, { nullable: true, description: 'Who checked the easy-to-read text.' })
  @IsOptional()
  @IsString()
  easyCheckedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that check.' })
  @IsOptional()
  easyCheckedOn?: PlainDate | null;

  @Field(() => [TargetGroupScalar], { nullable: true, description: 'Whom it serves.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  targetGroups?: string[];

  @Field(() => [[TranslationInput]], {
    nullable: true,
    description: 'What it can help other members with, each in its languages.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsArray({ each: true })
  expertise?: TranslationInput[][];

  @Field(() => [String], { nullable: true, description: 'Languages in which one can talk to it (BCP 47).' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  languages?: string[];

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  @IsOptional()
  @IsString()
  website?: string | null;

  @Field(() => String, { nullable: true, description: "Its mail address, never a private person's." })
  @IsOptional()
  @IsString()
  email?: string | null;

  @Field(() => [PhoneInput], { nullable: true, description: 'Its telephones.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PhoneInput)
  phones?: PhoneInput[];

  @Field(() => AddressInput, { nullable: true, description: 'Its registered seat.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  seat?: AddressInput | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'An organization for the register of the network. Only the name is needed.' })
export class RegisterOrganizationInput extends OrganizationProfileInput {
  @Field(() => [TranslationInput], { description: 'Its name, in every language it has one.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name!: TranslationInput[];

  @Field(() => [IdentifierInput], { nullable: true, description: 'The numbers under which others know it.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => IdentifierInput)
  identifiers?: IdentifierInput[];
}

@InputType({ description: 'A change of the profile. What is left out stays; lists replace the whole list.' })
export class EditOrganizationInput extends OrganizationProfileInput {
  @Field(() => UuidScalar, { description: 'Id of the organization.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version!: number;

  @Field(() => [TranslationInput], { nullable: true, description: 'Its name, in every language it has one.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name?: TranslationInput[];
}
