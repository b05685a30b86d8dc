import type { IndicatorDirection, IndicatorMeasure, PlainDate } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, TargetGroupScalar, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { IndicatorDirections, IndicatorMeasures } from '../model/vocabulary.model.js';

@ObjectType({ description: 'A stretch of a programme with a target of its own, and what came of it.' })
@Shown('PUBLIC')
export class IndicatorPeriod {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: PlainDate;

  @Field(() => String, { nullable: true, description: 'The value to reach, as a decimal.' })
  target!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The value that was reached, as a decimal; null where it is not known or too small to be told.',
  })
  actual!: string | null;
}

@ObjectType({ description: 'What is counted in a programme, from where to where.' })
@Shown('PUBLIC')
export class ProgramIndicator {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'What is counted.' })
  name!: LocalTextModel;

  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'In what it is counted.' })
  unit!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'Its unit in every language it has, for editing.' })
  unitTranslations!: Translation[];

  @Field(() => IndicatorDirections, { description: 'Whether more or less is better.' })
  direction!: IndicatorDirection;

  @Field(() => IndicatorMeasures, { description: 'Where its values come from.' })
  measure!: IndicatorMeasure;

  @Field(() => String, { nullable: true, description: 'Code of the only kind of activity that counts.' })
  activityType!: string | null;

  @Field(() => TargetGroupScalar, { nullable: true, description: 'The only target group that counts.' })
  targetGroup!: string | null;

  @Field(() => String, { nullable: true, description: 'The value at the start, as a decimal.' })
  baseline!: string | null;

  @Field(() => String, { nullable: true, description: 'The value to reach, as a decimal.' })
  target!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The newest value, as a decimal; null where there is none or it is too small to be told.',
  })
  actual!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How far from the start to the target, in per cent from 0 to 100.',
  })
  progress!: number | null;

  @Field(() => [IndicatorPeriod], { description: 'Its stretches, oldest first.' })
  periods!: IndicatorPeriod[];
}
