import { Field, ObjectType } from '@nestjs/graphql';
import { type PlainDate, type Weekday } from '@kalaka/domain';
import { LocalTextModel } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar } from '../../platform/graphql/index.js';
import { Weekdays } from './vocabulary.model.js';

@ObjectType({ description: 'An address, as far as it is known.' })
@Shown('PUBLIC')
export class Address {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1!: string | null;

  @Field(() => String, { nullable: true, description: 'Building, floor, door.' })
  line2!: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Region, county or state.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Country (ISO 3166-1 alpha-2).' })
  country!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was given and is too incomplete to be an address.',
  })
  text!: string | null;
}

@ObjectType({ description: "A telephone of the organization, never a private person's." })
@Shown('PUBLIC')
export class Phone {
  @Field({ description: 'The number as one dials it.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'Extension.' })
  extension!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for: voice, fax, text…' })
  kind!: string | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'What else to know about the number.' })
  description!: LocalTextModel | null;

  @Field({ description: 'Text messages are read there: many people who are deaf write instead of calling.' })
  smsWelcome!: boolean;
}

@ObjectType({ description: 'Opening times.' })
@Shown('PUBLIC')
export class Schedule {
  @Field(() => [Weekdays], { description: 'The days of the week on which it is so.' })
  byDay!: Weekday[];

  @Field(() => String, { nullable: true, description: 'Opens at, `HH:MM`.' })
  opens!: string | null;

  @Field(() => String, { nullable: true, description: 'Closes at, `HH:MM`.' })
  closes!: string | null;

  @Field(() => String, { nullable: true, description: 'How often it comes again: WEEKLY or MONTHLY.' })
  freq!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which these times hold; absent where they always did.',
  })
  validFrom!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which these times hold; absent where no end is known.',
  })
  validTo!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'What else to know about these times.' })
  description!: string | null;
}
