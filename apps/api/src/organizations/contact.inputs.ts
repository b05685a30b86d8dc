import { WEEKDAYS, type Weekday } from '@kalaka/domain';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Weekdays } from './model/vocabulary.model.js';

// Lengths here only keep out what no form would send; the exact limits are the domain's, which says which field and why.

@InputType({ description: 'An address, as far as it is known.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'Building, floor, door.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Region, county or state.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Country (ISO 3166-1 alpha-2).' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'What is known and is no address.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  text?: string | null;
}

@InputType({ description: "A telephone of the organization, never a private person's." })
export class PhoneInput {
  @Field({ description: 'The number as one dials it.' })
  @IsString()
  @MaxLength(1_000)
  number!: string;

  @Field(() => String, { nullable: true, description: 'Extension.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  extension?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for: voice, fax, text…' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know about the number.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Text messages are read there.' })
  @IsOptional()
  @IsBoolean()
  smsWelcome?: boolean | null;
}

@InputType({ description: 'Opening times.' })
export class ScheduleInput {
  @Field(() => [Weekdays], { description: 'The days of the week on which it is so.' })
  @ArrayMaxSize(7)
  @IsIn(WEEKDAYS, { each: true })
  byDay!: Weekday[];

  @Field(() => String, { nullable: true, description: 'Opens at, `HH:MM`.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  opens?: string | null;

  @Field(() => String, { nullable: true, description: 'Closes at, `HH:MM`.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  closes?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How often it comes again: WEEKLY (unless said otherwise) or MONTHLY.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  freq?: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know about these times.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  description?: string | null;
}
