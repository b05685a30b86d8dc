import type { ActivityState, Money, PlainDate, ReachDimension, RemarkKind } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { resultOf } from '../../platform/errors/index.js';
import {
  ConnectionOf,
  DateScalar,
  DateTimeScalar,
  MoneyModel,
  UuidScalar,
} from '../../platform/graphql/index.js';
import { ActivityFile } from '../files/activity-file.model.js';
import {
  AccessNeeds,
  ActivityStates,
  ActivityTypeScalar,
  ReachDimensions,
  RemarkKinds,
} from './vocabulary.model.js';

@ObjectType({ description: 'A programme by its name.' })
@Shown('CITY')
export class ActivityProgram {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its title.' })
  title!: LocalTextModel;
}

@ObjectType({ description: 'So many people of one kind.' })
@Shown('OWN')
export class ReachCount {
  @Field(() => ReachDimensions, { description: 'How they are told apart.' })
  dimension!: ReachDimension;

  @Field(() => String, {
    description: 'A target group, an age band or a role; NOT_ASKED for those of whom nobody knows.',
  })
  code!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'What was said about a report on its way.' })
@Shown('OWN')
export class ActivityRemark {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => RemarkKinds, { description: 'What it is.' })
  kind!: RemarkKind;

  @Field({ description: 'What was said.' })
  text!: string;

  @Field(() => OrganizationName, {
    nullable: true,
    description: 'The organization for which it was said; null for the coordination.',
  })
  organization!: OrganizationName | null;

  @Field(() => String, { nullable: true, description: 'Who said it.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

@ObjectType({ description: 'Figures of an activity at one time.' })
@Shown('OWN')
export class ActivityFigures {
  @Field(() => Int, { nullable: true, description: 'How many people it reached.' })
  reach!: number | null;

  @Field(() => [ReachCount], { description: 'Who they were.' })
  reachBy!: ReachCount[];

  @Field(() => Int, { nullable: true, description: 'How many minutes it lasted.' })
  minutes!: number | null;

  @Field(() => Int, { description: 'Minutes that paid people worked for it.' })
  staffMinutes!: number;

  @Field(() => Int, { description: 'Minutes that volunteers worked for it.' })
  volunteerMinutes!: number;
}

@ObjectType({ description: 'How accepted figures were corrected.' })
@Shown('OWN')
export class ActivityCorrection {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => ActivityFigures, { description: 'What was accepted.' })
  before!: ActivityFigures;

  @Field(() => ActivityFigures, { description: 'What it was corrected to.' })
  after!: ActivityFigures;

  @Field({ description: 'Why they differ.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Who corrected it.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

@ObjectType({ description: 'Something that members did on a day, or are going to do.' })
@Shown('CITY')
export class Activity {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'The organization that reports it.' })
  organization!: OrganizationName;

  @Field(() => [OrganizationName], {
    description:
      'Who did it together with it. It counts once for the network, and is shown with each of them.',
  })
  coOrganizers!: OrganizationName[];

  @Field(() => ActivityProgram, { nullable: true, description: 'The programme that it belongs to.' })
  program!: ActivityProgram | null;

  @Field(() => ActivityTypeScalar, { description: 'What kind it is.' })
  type!: string;

  @Field(() => LocalTextModel, {
    nullable: true,
    description:
      'The name of its kind, where the network added that kind; else the code has words everywhere.',
  })
  typeName!: LocalTextModel | null;

  @Field(() => ActivityStates, { description: 'Where it stands.' })
  state!: ActivityState;

  @Field(() => DateScalar, { description: 'The day on which it happened, or will.' })
  happenedOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'When it began, `HH:MM`.' })
  startsAt!: string | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'What it was called.' })
  title!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'Its title in every language it has, for editing.' })
  @Shown('NETWORK')
  titleTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What changed, in a sentence or two.' })
  outcome!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The outcome in every language it has, for editing.' })
  @Shown('NETWORK')
  outcomeTranslations!: Translation[];

  @Field(() => String, { nullable: true, description: 'Where it was, in own words.' })
  @Shown('NETWORK')
  place!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The place of the organization where it was.' })
  @Shown('NETWORK')
  locationId!: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the part of the town.' })
  district!: string | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'The name of the part of the town.' })
  districtName!: LocalTextModel | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it lasted.' })
  minutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people it reached; null: nobody knows.' })
  @Shown('OWN')
  reach!: number | null;

  @Field(() => [ReachCount], { description: 'Who they were.' })
  @Shown('OWN')
  reachBy!: ReachCount[];

  @Field(() => Int, { nullable: true, description: 'Minutes that paid people worked for it.' })
  @Shown('OWN')
  staffMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that volunteers worked for it.' })
  @Shown('OWN')
  volunteerMinutes!: number | null;

  @Field(() => MoneyModel, {
    nullable: true,
    description: 'What the volunteers’ hours are worth by the rates of that day.',
  })
  @Shown('OWN')
  inKind!: Money | null;

  @Field(() => [AccessNeeds], { description: 'Access needs that were met there.' })
  provisions!: string[];

  @Field(() => UuidScalar, { nullable: true, description: 'The reporting period it lies in.' })
  @Shown('NETWORK')
  periodId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who logged it.' })
  @Shown('OWN')
  loggedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was logged.' })
  loggedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its report was sent last.' })
  reportedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its report was accepted.' })
  acceptedAt!: string | null;

  @Field(() => [ActivityRemark], { description: 'What was said about its report, oldest first.' })
  @Shown('OWN')
  remarks!: ActivityRemark[];

  @Field(() => [ActivityCorrection], { description: 'How its figures were corrected, oldest first.' })
  @Shown('OWN')
  corrections!: ActivityCorrection[];

  @Field(() => [ActivityFile], { description: 'Its photos, receipts and voice notes, oldest first.' })
  @Shown('OWN')
  files!: ActivityFile[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when you may take it back with one step; null when that is over, or it is not yours.',
  })
  undoableUntil!: string | null;

  @Field(() => [String], { description: 'Operations that you may do with it now, like `activity.report`.' })
  allowed!: string[];

  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}

@ObjectType({ description: 'Activities, page by page.' })
@Shown('CITY')
export class ActivityConnection extends ConnectionOf(Activity) {
  @Field(() => Int, { nullable: true, description: 'How many there are; where it was asked for.' })
  totalCount!: number | null;
}

@ObjectType({ description: 'The activity was written, or took a step.' })
@Shown('NETWORK')
export class ActivityChanged {
  @Field(() => Activity, { description: 'The activity as it is now.' })
  activity!: Activity;
}

/** Of every command on one activity. */
export const ActivityResult = resultOf('ActivityResult', () => ActivityChanged);
