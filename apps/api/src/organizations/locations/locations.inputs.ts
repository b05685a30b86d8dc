import { Field, Float, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { TranslationInput } from '../../networks/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { AddressInput, PhoneInput, ScheduleInput } from '../contact.inputs.js';
import { OrganizationCommandInput } from '../command.inputs.js';

@InputType({
  description: 'A place; what is left out is empty. What was found there has commands of its own.',
})
export class LocationInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The place that is changed; a new one without it.',
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

  @Field(() => AddressInput, { nullable: true, description: 'Its address.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees (WGS 84).' })
  @IsOptional()
  @IsNumber()
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees (WGS 84).' })
  @IsOptional()
  @IsNumber()
  longitude?: number | null;

  @Field(() => [PhoneInput], { nullable: true, description: 'Its telephones.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PhoneInput)
  phones?: PhoneInput[] | null;

  @Field(() => [ScheduleInput], { nullable: true, description: 'When it is open.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ScheduleInput)
  schedules?: ScheduleInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Languages spoken there (BCP 47).' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  languages?: string[] | null;
}

@InputType({ description: 'A place to add or to change.' })
export class SaveLocationInput extends OrganizationCommandInput {
  @Field(() => LocationInput, { description: 'The place as it should be.' })
  @ValidateNested()
  @Type(() => LocationInput)
  location!: LocationInput;
}

@InputType({ description: 'A place that is no longer to be listed.' })
export class RemoveLocationInput extends OrganizationCommandInput {
  @Field(() => UuidScalar, { description: 'Id of the place.' })
  @IsUUID()
  locationId!: string;
}
