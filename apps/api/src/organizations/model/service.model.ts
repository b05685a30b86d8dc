import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  type BookingWay,
  type CostKind,
  type DeliveryMode,
  type EasyState,
  type PlainDate,
  type ServiceStatus,
  type WaitingUnit,
} from '@kalaka/domain';
import { LocalTextModel, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { AccessibilityFact } from '../access-facts/access-fact.model.js';
import { SignVideoModel } from '../sign-videos/sign-video.model.js';
import { Phone, Schedule } from './contact.model.js';
import { Location } from './location.model.js';
import {
  BookingWays,
  CostKinds,
  DeliveryModes,
  EasyStates,
  ServiceStatuses,
  WaitingUnits,
} from './vocabulary.model.js';

@ObjectType({ description: 'How long people wait, as somebody said it on a day.' })
@Shown('PUBLIC')
export class Waiting {
  @Field(() => Int, { description: 'How long, counted in `unit`; 0 is at once.' })
  amount!: number;

  @Field(() => WaitingUnits, { description: 'Whether the amount counts days, weeks or months.' })
  unit!: WaitingUnit;

  @Field(() => DateScalar, { description: 'The day on which it was said.' })
  statedOn!: PlainDate;

  @Field({
    description: 'Whether it can still be relied on (three months); if not, ask. Derived, never stored.',
  })
  fresh!: boolean;
}

@ObjectType({ description: 'What an organization does for people.' })
@Shown('PUBLIC')
export class Service {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What it is.' })
  description!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The description in every language it has.' })
  descriptionTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What it is, easy to read.' })
  easyDescription!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The easy-to-read text in every language it has.' })
  easyTranslations!: Translation[];

  @Field(() => EasyStates, { description: 'Whether the easy-to-read text can be relied on.' })
  easyState!: EasyState;

  @Field(() => String, {
    nullable: true,
    description: 'Who checked the easy-to-read text, as they want to be named.',
  })
  easyCheckedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that check.' })
  easyCheckedOn!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when there is a text without an easy version; null where there is none to wait for.',
  })
  easyMissingSince!: PlainDate | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'Who can use it.' })
  eligibility!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'Who can use it, in every language it has.' })
  eligibilityTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What it costs.' })
  cost!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'What it costs, in every language it has.' })
  costTranslations!: Translation[];

  @Field(() => CostKinds, { nullable: true, description: 'What it costs, in one word.' })
  costKind!: CostKind | null;

  @Field(() => Waiting, { nullable: true, description: 'How long people wait; absent where nobody said it.' })
  waiting!: Waiting | null;

  @Field(() => [BookingWays], { description: 'How one books.' })
  bookingWays!: BookingWay[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What else to know about booking.' })
  booking!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The same in every language it has.' })
  bookingTranslations!: Translation[];

  @Field(() => LocalTextModel, {
    nullable: true,
    description: 'What one has to bring, one thing on each line.',
  })
  requiredDocuments!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The same in every language it has.' })
  requiredDocumentsTranslations!: Translation[];

  @Field(() => [DeliveryModes], { description: 'Where it happens.' })
  delivery!: DeliveryMode[];

  @Field(() => SignVideoModel, { nullable: true, description: 'What it is, in sign language.' })
  signVideo!: SignVideoModel | null;

  @Field(() => [AccessibilityFact], {
    description: 'What is known about getting into the service itself; each place says more.',
  })
  accessibility!: AccessibilityFact[];

  @Field(() => [String], {
    description: 'Languages in which it is offered (BCP 47), sign languages included.',
  })
  languages!: string[];

  @Field(() => [String], { description: 'Names of the areas for which it is there.' })
  areas!: string[];

  @Field(() => ServiceStatuses, { description: 'Whether it can be used.' })
  status!: ServiceStatus;

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  website!: string | null;

  @Field(() => String, { nullable: true, description: "Its mail address, never a private person's." })
  email!: string | null;

  @Field(() => [Phone], { description: 'Its telephones.' })
  phones!: Phone[];

  @Field(() => [Schedule], { description: 'When it is offered.' })
  schedules!: Schedule[];

  @Field(() => [Location], { description: 'The places where it is offered.' })
  locations!: Location[];
}
