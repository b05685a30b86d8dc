import { Field, Float, ObjectType } from '@nestjs/graphql';
import { type AccessibilityFactCode, type AccessibilityValue, type PlainDate } from '@kalaka/domain';
import { LocalTextModel, OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { Address, Phone, Schedule } from './contact.model.js';
import { AccessibilityCodes, AccessibilityValues } from './vocabulary.model.js';

@ObjectType({ description: 'One thing about a place, checked by somebody on a day.' })
@Shown('PUBLIC')
export class AccessibilityFact {
  @Field(() => AccessibilityCodes, { description: 'What it is about.' })
  code!: AccessibilityFactCode;

  @Field(() => AccessibilityValues, { description: 'What was found.' })
  value!: AccessibilityValue;

  @Field(() => LocalTextModel, { nullable: true, description: 'The sentence that belongs to it.' })
  text!: LocalTextModel | null;

  @Field(() => OrganizationName, { nullable: true, description: 'The organization that checked it.' })
  verifiedBy!: OrganizationName | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the check.' })
  verifiedOn!: PlainDate | null;

  @Field({ description: 'Whether the check can still be relied on; if not, ask first.' })
  fresh!: boolean;
}

@ObjectType({ description: 'A place of an organization.' })
@Shown('PUBLIC')
export class Location {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field(() => Address, { nullable: true, description: 'Its address.' })
  address!: Address | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees (WGS 84).' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees (WGS 84).' })
  longitude!: number | null;

  @Field(() => [AccessibilityFact], { description: 'What is known about getting in and around.' })
  accessibility!: AccessibilityFact[];

  @Field(() => [Phone], { description: 'Its telephones.' })
  phones!: Phone[];

  @Field(() => [Schedule], { description: 'When it is open.' })
  schedules!: Schedule[];
}
