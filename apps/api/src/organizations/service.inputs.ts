import {
  BOOKING_WAYS,
  COST_KINDS,
  DELIVERY_MODES,
  EASY_STATES,
  SERVICE_STATUSES,
  WAITING_UNITS,
  type BookingWay,
  type CostKind,
  type DeliveryMode,
  type EasyState,
  type PlainDate,
  type ServiceStatus,
  type WaitingUnit,
} from '@kalaka/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
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
import { DateScalar, UuidScalar } from '../platform/graphql/index.js';
import { PhoneInput, ScheduleInput } from './contact.inputs.js';
import { OrganizationCommandInput } from './command.inputs.js';
import {
  BookingWays,
  CostKinds,
  DeliveryModes,
  EasyStates,
  ServiceStatuses,
  WaitingUnits,
} from './model/vocabulary.model.js';

@InputType({ description: 'How long people wait today.' })
export class WaitingInput {
  @Field(() => Int, { description: 'How long, counted in `unit`; 0 is at once.' })
  @IsInt()
  amount!: number;

  @Field(() => WaitingUnits, { description: 'Whether the amount counts days, weeks or months.' })
  @IsIn(WAITING_UNITS)
  unit!: WaitingUnit;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is so today, even where it was said before: its day becomes today.',
  })
  @IsOptional()
  @IsBoolean()
  confirmed?: boolean | null;
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

  @Field(() => EasyStates, {
    nullable: true,
    description:
      'CHECKED when readers understood the easy-to-read text as it is sent; left out, it follows from the texts.',
  })
  @IsOptional()
  @IsIn(EASY_STATES)
  easyState?: EasyState | null;

  @Field(() => String, { nullable: true, description: 'Who checked it; left out, the one before.' })
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  easyCheckedBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of that check; left out, the one before.',
  })
  @IsOptional()
  easyCheckedOn?: PlainDate | null;

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

  @Field(() => CostKinds, { nullable: true, description: 'What it costs, in one word.' })
  @IsOptional()
  @IsIn(COST_KINDS)
  costKind?: CostKind | null;

  @Field(() => WaitingInput, { nullable: true, description: 'How long people wait; left out: not known.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WaitingInput)
  waiting?: WaitingInput | null;

  @Field(() => [BookingWays], { nullable: true, description: 'How one books.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(BOOKING_WAYS, { each: true })
  bookingWays?: BookingWay[] | null;

  @Field(() => [TranslationInput], { nullable: true, description: 'What else to know about booking.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  booking?: TranslationInput[] | null;

  @Field(() => [TranslationInput], {
    nullable: true,
    description: 'What one has to bring, one thing on each line.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => TranslationInput)
  requiredDocuments?: TranslationInput[] | null;

  @Field(() => [DeliveryModes], { nullable: true, description: 'Where it happens.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(DELIVERY_MODES, { each: true })
  delivery?: DeliveryMode[] | null;

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

  @Field(() => [String], { nullable: true, description: 'Names of the areas for which it is there.' })
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
  @Field(() => UuidScalar, { description: 'Id of the service.' })
  @IsUUID()
  serviceId!: string;
}
