import {
  SPARE_CAPACITY_KINDS,
  SPARE_CAPACITY_UNITS,
  type AccessibilityFactCode,
  type PlainDate,
  type SpareCapacityKind,
  type SpareCapacityUnit,
} from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { ConnectionOf, DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { Phone, Schedule } from '../model/contact.model.js';
import { AccessibilityCodes, registered } from '../model/vocabulary.model.js';

export const SpareCapacityKinds = registered(
  'SpareCapacityKind',
  'What kind of thing a member can lend.',
  SPARE_CAPACITY_KINDS,
  {
    ROOM: 'A room, a hall, a yard.',
    VEHICLE: 'A car, a van, a minibus.',
    INTERPRETER: 'Interpreting: sign language, speech to text, another language.',
    EQUIPMENT: 'A thing: a printer, a loop, a tent.',
    SKILL: 'Time of somebody who knows how: checking, teaching, bookkeeping.',
    VOLUNTEERS: 'Helping hands.',
  },
);

export const SpareCapacityUnits = registered(
  'SpareCapacityUnit',
  'What the amount of a spare capacity counts.',
  SPARE_CAPACITY_UNITS,
  {
    SEATS: 'Seats in a room.',
    PLACES: 'Places in a vehicle.',
    PIECES: 'Pieces.',
    PEOPLE: 'People who help.',
    PAGES_PER_MONTH: 'Pages a month.',
    HOURS_PER_WEEK: 'Hours a week.',
    HOURS_PER_MONTH: 'Hours a month.',
    DAYS_PER_WEEK: 'Days a week.',
    DAYS_PER_MONTH: 'Days a month.',
  },
);

@ObjectType({ description: 'A room, a van, hours that other members may use.' })
@Shown('NETWORK')
export class SpareCapacity {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => SpareCapacityKinds, { description: 'What kind of thing it is.' })
  kind!: SpareCapacityKind;

  @Field(() => LocalTextModel, { description: 'What it is, in a line.' })
  text!: LocalTextModel;

  @Field(() => [Translation], { description: 'The line in every language it has, for editing.' })
  textTranslations!: Translation[];

  @Field(() => Int, { nullable: true, description: 'How many; see `unit`.' })
  amount!: number | null;

  @Field(() => SpareCapacityUnits, { nullable: true, description: 'What the amount counts.' })
  unit!: SpareCapacityUnit | null;

  @Field(() => Int, { nullable: true, description: 'Places for people in a wheelchair.' })
  wheelchairPlaces!: number | null;

  @Field(() => [AccessibilityCodes], {
    description: 'What it offers to people who need it, as the owner says.',
  })
  access!: AccessibilityFactCode[];

  @Field(() => [Schedule], { description: 'When it is free.' })
  schedules!: Schedule[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What else to know about when it is free.' })
  available!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The same in every language it has.' })
  availableTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'On what conditions it is lent.' })
  conditions!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The conditions in every language they have.' })
  conditionsTranslations!: Translation[];

  @Field(() => Phone, { nullable: true, description: 'The number to call or write to.' })
  phone!: Phone | null;

  @Field(() => String, { nullable: true, description: 'The mail address to write to.' })
  email!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it may not be borrowed; absent while it may.',
  })
  pausedOn!: PlainDate | null;
}

@ObjectType({ description: 'A spare capacity together with whose it is.' })
@Shown('NETWORK')
export class LentCapacity extends SpareCapacity {
  @Field(() => OrganizationName, { description: 'The member that lends it.' })
  organization!: OrganizationName;
}

@ObjectType({ description: 'What members can lend, page by page.' })
@Shown('NETWORK')
export class LentCapacityConnection extends ConnectionOf(LentCapacity) {
  @Field(() => Int, { description: 'How many there are, with this filter, for you.' })
  totalCount!: number;
}
