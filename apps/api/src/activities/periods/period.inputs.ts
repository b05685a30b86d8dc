import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { DateScalar, DateTimeScalar, MoneyInput, UuidScalar } from '../../platform/graphql/index.js';

@InputType({ description: 'What makes sending a command twice harmless.' })
class KeyedInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Makes sending the same command twice harmless.' })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

@InputType({ description: 'The days whose activities are reported together.' })
export class RecordPeriodInput extends KeyedInput {
  @Field(() => DateScalar, { description: 'Its first day.' })
  @IsString()
  fromDate!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  @IsString()
  toDate!: string;

  @Field(() => DateScalar, { description: 'Until when to report.' })
  @IsString()
  dueOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days later it is locked by itself; none without.',
  })
  @IsOptional()
  @IsInt()
  graceDays?: number | null;
}

@InputType({ description: 'A step of a reporting period.' })
export class PeriodStepInput extends KeyedInput {
  @Field(() => UuidScalar, { description: 'Id of the period.' })
  @IsUUID()
  periodId!: string;

  @Field(() => Int, { description: 'The version of the period that was read.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'A locked period that is opened again for a time.' })
export class UnlockPeriodInput extends PeriodStepInput {
  @Field(() => DateTimeScalar, { description: 'Until when, at most two weeks.' })
  @IsDate()
  until!: Date;

  @Field({ description: 'Why; the auditors read it.' })
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

@InputType({ description: 'A member that reports nothing of the period.' })
export class MarkMissingInput extends PeriodStepInput {
  @Field(() => UuidScalar, { description: 'Id of the organization.' })
  @IsUUID()
  organizationId!: string;
}

@InputType({ description: 'What an hour of work is worth from a day on.' })
export class RecordHourRatesInput extends KeyedInput {
  @Field(() => DateScalar, { description: 'From which day on.' })
  @IsString()
  fromDate!: string;

  @Field(() => MoneyInput, { description: 'An hour of paid people.' })
  @ValidateNested()
  @Type(() => MoneyInput)
  staffRate!: MoneyInput;

  @Field(() => MoneyInput, { description: 'An hour of volunteers.' })
  @ValidateNested()
  @Type(() => MoneyInput)
  volunteerRate!: MoneyInput;
}
