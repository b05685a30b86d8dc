import { SERVICE_STATUSES, type ServiceStatus } from '@kalaka/domain';
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
import { TranslationInput } from '../networks/index.js';
import { UuidScalar } from '../platform/graphql/index.js';
import { PhoneInput, ScheduleInput } from './contact.inputs.js';
import { IdentifierInput } from './organization.inputs.js';
import { ServiceStatuses } from './model/vocabulary.model.js';

/** Every command on a part of an organization names the organization and the version that was read. */
@InputType({ isAbstract: true })
export abstract class OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'The organization.' })
  @IsUUID()
  organizationId!: string;

  @Field(() => Int, { description: 'The version of the organization that was read.' })
  @IsInt()
  version!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A service; what is left out is empty.' })
export class ServiceInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The service that is changed; a new one without it.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => [TranslationInput], { description: 'Its name, in every language.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  name!: TranslationInput[];

  @Field(() => [TranslationInput], { nullable: true, description: 'What it is, in every language.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  description?: TranslationInput[] | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'What it is, easy to read.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  easyDescription?: TranslationInput[] | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'Who can use it.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  eligibility?: TranslationInput[] | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'What it costs.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  cost?: TranslationInput[] | null;

  @Field(() => ServiceStatuses, {
    nullable: true,
    description: 'Whether it can be used; ACTIVE unless said otherwise.',
  })
  @IsOptional()
  @IsIn(SERVICE_STATUSES)
  status?: ServiceStatus | null;

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  website?: string | null;

  @Field(() => String, { nullable: true, description: "Its mail address, never a private person's." })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  email?: string | null;

  @Field(() => [String], { nullable: true, description: 'Languages in which it is offered (BCP 47).' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Where it is offered.' })
  @IsOptional()
  @ArrayMaxSize(300)
  @IsString({ each: true })
  areas?: string[] | null;

  @Field(() => [PhoneInput], { nullable: true, description: 'Its telephones.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PhoneInput)
  phones?: PhoneInput[] | null;

  @Field(() => [ScheduleInput], { nullable: true, description: 'When it is offered.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ScheduleInput)
  schedules?: ScheduleInput[] | null;

  @Field(() => [UuidScalar], {
    nullable: true,
    description: 'Places of the organization where it is offered.',
  })
  @IsOptional()
  @ArrayMaxSize(600)
  @IsUUID(undefined, { each: true })
  locationIds?: string[] | null;
}

@InputType({ description: 'A service to add or to change.' })
export class SaveServiceInput extends OrganizationCommandInput {
  @Field(() => ServiceInput, { description: 'The service as it should be.' })
  @ValidateNested()
  @Type(() => ServiceInput)
  service!: ServiceInput;
}

@InputType({ description: 'A service that is no longer to be listed.' })
export class RemoveServiceInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'The service.' })
  @IsUUID()
  serviceId!: string;
}

@InputType({ description: 'A number to add, or to change.' })
export class SaveIdentifierInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The number that is replaced; a new one without it.',
  })
  @IsOptional()
  @IsUUID()
  identifierId?: string | null;

  @Field(() => IdentifierInput, { description: 'The number as it should be.' })
  @ValidateNested()
  @Type(() => IdentifierInput)
  identifier!: IdentifierInput;
}

@InputType({ description: 'One number of an organization.' })
export class IdentifierCommandInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'The number.' })
  @IsUUID()
  identifierId!: string;
}

@InputType({ description: 'Says that somebody looked the organization up in the register.' })
export class ConfirmRegistrationInput extends OrganizationCommandInput {}
