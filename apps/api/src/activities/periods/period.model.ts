import { PERIOD_STATES, type Money, type PeriodState, type PlainDate } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OrganizationName } from '../../networks/index.js';
import { registered } from '../../organizations/index.js';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import { DateScalar, DateTimeScalar, MoneyModel, UuidScalar } from '../../platform/graphql/index.js';

export const PeriodStates = registered('PeriodState', 'Where a reporting period stands.', PERIOD_STATES, {
  OPEN: 'It takes figures.',
  LOCKED: 'Its figures are final.',
});

@ObjectType({ description: 'The days whose activities are reported together.' })
@Shown('NETWORK')
export class ReportingPeriod {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  fromDate!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  toDate!: PlainDate;

  @Field(() => DateScalar, { description: 'Until when to report.' })
  dueOn!: PlainDate;

  @Field(() => Int, { description: 'How many days later it is locked by itself.' })
  graceDays!: number;

  @Field(() => PeriodStates, { description: 'Where it stands.' })
  state!: PeriodState;

  @Field({ description: 'Whether it takes no figures now: locked, and not open again.' })
  shut!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was locked.' })
  lockedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it is open again; it locks itself.',
  })
  unlockedUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was opened again.' })
  unlockReason!: string | null;

  @Field(() => [OrganizationName], { description: 'Members that were marked as missing in it.' })
  missing!: OrganizationName[];

  @Field(() => Int, { description: 'Activities in it that wait for a report or a decision.' })
  unsettled!: number;

  @Field(() => [String], { description: 'Operations that you may do with it now, like `period.lock`.' })
  allowed!: string[];

  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}

@ObjectType({ description: 'The reporting period was set, or took a step.' })
@Shown('NETWORK')
export class PeriodChanged {
  @Field(() => ReportingPeriod, { description: 'The period as it is now.' })
  period!: ReportingPeriod;
}

/** Of every command on a reporting period. */
export const PeriodResult = resultOf('PeriodResult', () => PeriodChanged);

@ObjectType({ description: 'What an hour of work is worth from a day on.' })
@Shown('NETWORK')
export class HourRates {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Which version of the table it is.' })
  version!: number;

  @Field(() => DateScalar, { description: 'From which day on.' })
  fromDate!: PlainDate;

  @Field(() => MoneyModel, { description: 'An hour of paid people.' })
  staffRate!: Money;

  @Field(() => MoneyModel, { description: 'An hour of volunteers.' })
  volunteerRate!: Money;
}

@ObjectType({ description: 'The worth of an hour was recorded.' })
@Shown('NETWORK')
export class HourRatesRecorded {
  @Field(() => [HourRates], { description: 'All there are, the newest first.' })
  hourRates!: HourRates[];
}

export const HourRatesResult = resultOf('HourRatesResult', () => HourRatesRecorded);
