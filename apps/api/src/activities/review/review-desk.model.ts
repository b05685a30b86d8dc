import { enumOf, PERIOD_STAGES, type PeriodStage, type PlainDate } from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';

const PeriodStages = enumOf(PERIOD_STAGES);
registerEnumType(PeriodStages, {
  name: 'PeriodStage',
  description: 'Where an open reporting period stands.',
  valuesMap: {
    SOON: { description: 'Its reports are due within a week.' },
    TODAY: { description: 'Its reports are due today.' },
    LATE: { description: 'The day has passed.' },
  },
});

@ObjectType({ description: 'Reports that wait for the same thing.' })
@Shown('NETWORK')
export class ReportPile {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Since when the oldest of them waits.' })
  since!: PlainDate | null;

  @Field(() => [OrganizationName], { description: 'Whose have waited longest; at most five.' })
  organizations!: OrganizationName[];
}

@ObjectType({ description: 'A reporting period whose reports are due within days or late.' })
@Shown('NETWORK')
export class PeriodDue {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: PlainDate;

  @Field(() => DateScalar, { description: 'The day on which reports are due.' })
  dueOn!: PlainDate;

  @Field(() => PeriodStages, { description: 'Where it stands.' })
  stage!: PeriodStage;

  @Field(() => [OrganizationName], { description: 'Members that have reported nothing of it.' })
  missing!: OrganizationName[];
}

@ObjectType({ description: 'What of the reports of the members waits for the coordinator.' })
@Shown('NETWORK')
export class ReviewDesk {
  @Field(() => ReportPile, { description: 'Reports that nobody has looked at.' })
  waiting!: ReportPile;

  @Field(() => ReportPile, { description: 'Reports that were sent back and have not come again.' })
  sentBack!: ReportPile;

  @Field(() => ReportPile, { description: 'Accepted reports that a partner disputes.' })
  disputed!: ReportPile;

  @Field(() => [PeriodDue], {
    description: 'Open periods that are due within a week or late, earliest first.',
  })
  periods!: PeriodDue[];
}
