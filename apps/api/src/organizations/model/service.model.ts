import { Field, ObjectType } from '@nestjs/graphql';
import { type EasyState, type ServiceStatus } from '@kalaka/domain';
import { LocalTextModel, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { Phone, Schedule } from './contact.model.js';
import { Location } from './location.model.js';
import { EasyStates, ServiceStatuses } from './vocabulary.model.js';

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

  @Field(() => LocalTextModel, { nullable: true, description: 'Who can use it.' })
  eligibility!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'Who can use it, in every language it has.' })
  eligibilityTranslations!: Translation[];

  @Field(() => LocalTextModel, { nullable: true, description: 'What it costs.' })
  cost!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'What it costs, in every language it has.' })
  costTranslations!: Translation[];

  @Field(() => [String], {
    description: 'Languages in which it is offered (BCP 47), sign languages included.',
  })
  languages!: string[];

  @Field(() => [String], { description: 'Where it is offered.' })
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
