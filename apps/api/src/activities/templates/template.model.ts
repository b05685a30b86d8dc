import { REPEATS, type PlainDate, type Repeats } from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel } from '../../networks/index.js';
import { registered } from '../../organizations/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { AccessNeeds, ActivityTypeScalar } from '../model/vocabulary.model.js';

export const RepeatsCodes = registered('Repeats', 'How often something happens again.', REPEATS, {
  NONE: 'It is made by hand.',
  WEEKLY: 'Every week.',
  TWO_WEEKLY: 'Every second week.',
  MONTHLY: 'Every month.',
});

@ObjectType({ description: 'What a template fills in.' })
@Shown('OWN')
export class TemplateFields {
  @Field(() => ActivityTypeScalar, { description: 'What kind it is.' })
  type!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The programme that it belongs to.' })
  programId!: string | null;

  @Field(() => String, { nullable: true, description: 'When it begins, `HH:MM`.' })
  startsAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it lasts.' })
  minutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people usually come.' })
  reach!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that paid people work for it.' })
  staffMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that volunteers work for it.' })
  volunteerMinutes!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it is, in own words.' })
  place!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The place of the organization where it is.' })
  locationId!: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the part of the town.' })
  district!: string | null;

  @Field(() => [AccessNeeds], { description: 'Access needs that are met there.' })
  provisions!: string[];

  @Field(() => [UuidScalar], { description: 'Members who do it together with the organization.' })
  coOrganizerIds!: string[];
}

@ObjectType({ description: 'What an organization does again and again, to log it in two taps.' })
@Shown('OWN')
export class ActivityTemplate {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'How people call it.' })
  name!: LocalTextModel;

  @Field(() => TemplateFields, { description: 'What it fills in.' })
  fields!: TemplateFields;

  @Field(() => RepeatsCodes, { description: 'How often it happens.' })
  repeats!: Repeats;

  @Field(() => DateScalar, { nullable: true, description: 'When it happens next.' })
  nextOn!: PlainDate | null;

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;
}
