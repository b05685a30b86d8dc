import { Field, Float, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { AccessibilityFact } from '../access-facts/access-fact.model.js';
import { Address, Phone, Schedule } from './contact.model.js';

@ObjectType({ description: 'A place of an organization.' })
@Shown('PUBLIC')
export class Location {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field(() => Address, { nullable: true, description: 'Its address.' })
  address!: Address | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees (WGS 84).' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees (WGS 84).' })
  longitude!: number | null;

  @Field(() => [String], { description: 'Languages spoken there (BCP 47), sign languages included.' })
  languages!: string[];

  @Field(() => [AccessibilityFact], { description: 'What is known about getting in and around.' })
  accessibility!: AccessibilityFact[];

  @Field(() => [Phone], { description: 'Its telephones.' })
  phones!: Phone[];

  @Field(() => [Schedule], { description: 'When it is open.' })
  schedules!: Schedule[];
}
