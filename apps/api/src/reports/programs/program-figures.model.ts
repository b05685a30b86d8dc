import type { PlainDate, Quarter } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { DateScalar } from '../../platform/graphql/index.js';

@ObjectType({ description: 'What was accepted of a joint programme in a quarter.' })
@Shown('PUBLIC')
export class ProgramQuarter {
  @Field(() => String, { description: 'The quarter, like `2026-Q3`.' })
  quarter!: Quarter;

  @Field(() => DateScalar, { description: 'Its first day.' })
  fromDate!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  toDate!: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Accepted activities; null: not published yet.' })
  activities!: number | null;

  @Field(() => Int, { nullable: true, description: 'People reached; null: hidden, or not published yet.' })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of staff; null as for people.' })
  staffMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of volunteers; null as for people.' })
  volunteerMinutes!: number | null;

  @Field({ description: 'Whether figures of it are hidden, so that no small number shows.' })
  hidden!: boolean;
}

@ObjectType({
  description:
    'A joint programme counted by quarter. Every number is for its partners and the coordination; everybody else reads what is published.',
})
@Shown('PUBLIC')
export class ProgramFigures {
  @Field({ description: 'Whether every number is shown.' })
  exact!: boolean;

  @Field(() => [ProgramQuarter], { description: 'Its quarters so far, in order; the last five years.' })
  quarters!: ProgramQuarter[];

  @Field(() => Int, {
    nullable: true,
    description: 'Numbers of people below this one are hidden; null when every number is shown.',
  })
  threshold!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Activities that are told but not accepted yet; null where only published figures are shown.',
  })
  waiting!: number | null;
}
