import { GROUPINGS, type Grouping, type PlainDate, type Quarter } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel } from '../../networks/index.js';
import { registered } from '../../organizations/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar } from '../../platform/graphql/index.js';

export const Groupings = registered('Grouping', 'By what an overview counts.', GROUPINGS, {
  QUARTER: 'By quarters of the year.',
  MEMBER: 'By the member that reported it.',
  PROGRAM: 'By joint programme.',
  TARGET_GROUP: 'By the group of people reached.',
  AGE: 'By age of the people reached; of the whole network.',
  ROLE: 'By what the people reached came as; of the whole network.',
  PLACE: 'By district.',
});

@ObjectType({ description: 'A quarter of the year as reports know it.' })
@Shown('PUBLIC')
export class ReportQuarter {
  @Field(() => String, { description: 'The quarter, like `2026-Q3`.' })
  quarter!: Quarter;

  @Field(() => DateScalar, { description: 'Its first day.' })
  fromDate!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  toDate!: PlainDate;

  @Field({
    description: 'Whether its figures are published: it is over, and what was reported of it is locked.',
  })
  published!: boolean;
}

@ObjectType({
  description:
    'What a member held together with those that reported it. It counts once, in the figures of the reporting member, and so in no sum here.',
})
@Shown('PUBLIC')
export class SharedFigures {
  @Field(() => Int, { description: 'Accepted activities of others that the member helped to hold.' })
  activities!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'People reached by them; null where only published figures are shown.',
  })
  people!: number | null;
}

@ObjectType({ description: 'One line of an overview.' })
@Shown('PUBLIC')
export class OverviewRow {
  @Field({
    description:
      'What the line is about: a quarter, an id or a code; empty for what belongs to none of them.',
  })
  key!: string;

  @Field(() => LocalTextModel, {
    nullable: true,
    description: 'Its name; null where the code has a word of its own.',
  })
  name!: LocalTextModel | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Accepted activities; null by target group, age and role.',
  })
  activities!: number | null;

  @Field(() => Int, { nullable: true, description: 'People reached; null when hidden in every quarter.' })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of staff.' })
  staffMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of volunteers.' })
  volunteerMinutes!: number | null;

  @Field(() => Int, {
    description:
      'In so many quarters the figures are hidden, so that no small number shows; the sums leave those quarters out.',
  })
  hiddenQuarters!: number;

  @Field(() => SharedFigures, {
    nullable: true,
    description:
      'What the member held beside as a co-organizer; null without any, in lines that are not of members, and in a total that is not of the own organization alone.',
  })
  shared!: SharedFigures | null;
}

@ObjectType({
  description:
    'What the network did, counted. Every number is for the coordination, and for a member of its own; everybody else reads what is published.',
})
@Shown('PUBLIC')
export class Overview {
  @Field(() => Groupings, { description: 'By what it counts.' })
  groupBy!: Grouping;

  @Field({ description: 'Whether every number is shown.' })
  exact!: boolean;

  @Field({ description: 'Whether it is of the own organization alone.' })
  own!: boolean;

  @Field(() => [ReportQuarter], { description: 'The quarters that it covers, in order.' })
  quarters!: ReportQuarter[];

  @Field(() => [OverviewRow], { description: 'The lines; most people first, quarters in order.' })
  lines!: OverviewRow[];

  @Field(() => OverviewRow, { description: 'All lines together; each activity once.' })
  total!: OverviewRow;

  @Field(() => Int, {
    nullable: true,
    description: 'Numbers of people below this one are hidden; null when every number is shown.',
  })
  threshold!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Activities that are not accepted yet and so not counted; null where only published figures are shown.',
  })
  waiting!: number | null;
}
