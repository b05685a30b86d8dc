import {
  IDENTIFIER_SCHEMES,
  LEGAL_FORMS,
  LEGAL_STATUSES,
  MEMBERSHIP_STATES,
  TARGET_GROUPS,
  EASY_STATES,
  enumOf,
  type EasyState,
  type IdentifierScheme,
  type LegalForm,
  type LegalStatus,
  type MembershipState,
  type PlainDate,
  type TargetGroup,
} from '@kalaka/domain';
import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TranslationInput } from '../networks/index.js';
import { DateScalar, PageArgs, UuidScalar } from '../platform/graphql/index.js';
import { AddressInput, PhoneInput } from './contact.inputs.js';
import {
  EasyStates,
  IdentifierSchemes,
  LegalForms,
  LegalStatuses,
  MembershipStates,
  TargetGroups,
} from './model/vocabulary.model.js';

export const ORGANIZATION_SORTS = ['NAME', 'RELEVANCE'] as const;
export type OrganizationSort = (typeof ORGANIZATION_SORTS)[number];
const OrganizationSorts = enumOf(ORGANIZATION_SORTS);
registerEnumType(OrganizationSorts, {
  name: 'OrganizationSort',
  description: 'The order of the list.',
  valuesMap: {
    NAME: { description: "By name, in the order of the reader's alphabet." },
    RELEVANCE: { description: 'Best hit of the search first; by name without a search.' },
  },
});

@InputType({ description: 'Which organizations to list. Conditions combine: each must hold.' })
export class OrganizationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words to look for anywhere; accents, case and one wrong letter are forgiven.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  search?: string | null;

  @Field(() => [TargetGroups], { nullable: true, description: 'Serves at least one of these groups.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(TARGET_GROUPS, { each: true })
  targetGroups?: TargetGroup[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Has at least one of these kinds of expertise, as `expertise` lists them.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  expertise?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words in the name of a service.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  service?: string | null;

  @Field(() => String, { nullable: true, description: 'Words in the name of a place or town.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  place?: string | null;

  @Field(() => [LegalForms], { nullable: true, description: 'Has one of these legal forms.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(LEGAL_FORMS, { each: true })
  legalForms?: LegalForm[] | null;

  @Field(() => [MembershipStates], {
    nullable: true,
    description: 'Its current membership is in one of these states.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(MEMBERSHIP_STATES, { each: true })
  membershipStates?: MembershipState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that never applied and never were members.',
  })
  @IsOptional()
  @IsBoolean()
  listedOnly?: boolean | null;
}

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Which to list; all without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganizationFilter)
  filter?: OrganizationFilter | null;

  @Field(() => OrganizationSorts, { defaultValue: 'NAME', description: 'In which order.' })
  @IsIn(ORGANIZATION_SORTS)
  sort: OrganizationSort = 'NAME';
}

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

  @Field(() => LegalForms, { nullable: true, description: 'Legal form.' })
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

  @Field(() => [TargetGroups], { nullable: true, description: 'Whom it serves.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsIn(TARGET_GROUPS, { each: true })
  targetGroups?: TargetGroup[];

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

  @Field(() => [IdentifierInput], { nullable: true, description: 'Its numbers.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => IdentifierInput)
  identifiers?: IdentifierInput[];
}

@InputType({ description: 'A change of the profile. What is left out stays; lists replace the whole list.' })
export class EditOrganizationInput extends OrganizationProfileInput {
  @Field(() => UuidScalar, { description: 'The organization.' })
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
