import type { PlainDate } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { Activity } from '../model/activity.model.js';
import { ActivityTypeScalar } from '../model/vocabulary.model.js';
import { ActivityTemplate } from '../templates/template.model.js';

@ObjectType({ description: 'A kind of activity, and how often the organization logged it lately.' })
@Shown('NETWORK')
export class ActivityTypeUse {
  @Field(() => ActivityTypeScalar, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalTextModel, { nullable: true, description: 'Its name, where the network added it.' })
  name!: LocalTextModel | null;

  @Field(() => Int, { description: 'How often it was logged in the last 18 months.' })
  @Shown('OWN')
  used!: number;
}

@ObjectType({ description: 'A part of the town.' })
@Shown('PUBLIC')
export class District {
  @Field({ description: 'Its code.' })
  code!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;
}

@ObjectType({ description: 'A place of the organization by its name.' })
@Shown('NETWORK')
export class LocationName {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;
}

@ObjectType({ description: 'A programme in which the organization can log something.' })
@Shown('NETWORK')
export class OpenProgram {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its title.' })
  title!: LocalTextModel;

  @Field(() => DateScalar, { description: 'Its first day.' })
  fromDate!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  toDate!: PlainDate;

  @Field(() => [OrganizationName], { description: 'The other partners of today.' })
  partners!: OrganizationName[];
}

@ObjectType({ description: 'The days whose activities are reported together now.' })
@Shown('NETWORK')
export class OpenPeriod {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  fromDate!: PlainDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  toDate!: PlainDate;

  @Field(() => DateScalar, { description: 'Until when to report.' })
  dueOn!: PlainDate;
}

@ObjectType({
  description: 'All that a form needs to log what an organization did, also without a network afterwards.',
})
@Shown('OWN')
export class LogSheet {
  @Field(() => DateScalar, { description: 'Today in the network.' })
  today!: PlainDate;

  @Field(() => OrganizationName, { nullable: true, description: 'The organization that logs.' })
  organization!: OrganizationName | null;

  @Field(() => Activity, { nullable: true, description: 'What it logged last: "same as last time".' })
  last!: Activity | null;

  @Field(() => [Activity], { description: 'The last one of each kind.' })
  lastOfTypes!: Activity[];

  @Field(() => [ActivityTypeUse], { description: 'Every kind there is, those it logs most often first.' })
  types!: ActivityTypeUse[];

  @Field(() => [OpenProgram], { description: 'Programmes in which it has a part.' })
  programs!: OpenProgram[];

  @Field(() => [OrganizationName], { description: 'Other members, for doing something together.' })
  members!: OrganizationName[];

  @Field(() => [String], { description: 'Codes of the target groups that it serves.' })
  targetGroups!: string[];

  @Field(() => [District], { description: 'Parts of the town.' })
  districts!: District[];

  @Field(() => [LocationName], { description: 'Its own places.' })
  locations!: LocationName[];

  @Field(() => [ActivityTemplate], { description: 'Its templates, those that come next first.' })
  templates!: ActivityTemplate[];

  @Field(() => OpenPeriod, { nullable: true, description: 'The reporting period of today.' })
  period!: OpenPeriod | null;

  @Field({ description: 'Whether hours can be kept: somebody recorded what an hour is worth.' })
  hoursCount!: boolean;

  @Field(() => Int, { description: 'Planned activities whose day has come: did they take place?' })
  toHold!: number;

  @Field(() => Int, { description: 'Activities that were held and wait for their report.' })
  toReport!: number;

  @Field(() => Int, { description: 'Reports that came back with a question.' })
  sentBack!: number;

  @Field(() => Int, { description: 'Reports that wait for the coordination.' })
  reported!: number;
}
