import {
  type AccessibilityAnswer,
  type AccessibilityFactCode,
  type AccessibilityValue,
  type PlainDate,
} from '@kalaka/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { DateScalar } from '../../platform/graphql/index.js';
import { AccessibilityAnswers, AccessibilityCodes, AccessibilityValues } from '../model/vocabulary.model.js';

@ObjectType({ description: 'One thing about a place or a service, checked by somebody on a day.' })
@Shown('PUBLIC')
export class AccessibilityFact {
  @Field(() => AccessibilityCodes, { description: 'What it is about.' })
  code!: AccessibilityFactCode;

  @Field(() => AccessibilityValues, { description: 'What was found.' })
  value!: AccessibilityValue;

  @Field(() => LocalTextModel, { nullable: true, description: 'The sentence that belongs to it.' })
  text!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The sentence in every language it has, for editing.' })
  textTranslations!: Translation[];

  @Field(() => OrganizationName, { nullable: true, description: 'The organization that checked it.' })
  verifiedBy!: OrganizationName | null;

  @Field(() => String, { nullable: true, description: 'The person who checked it.' })
  @Shown('NETWORK')
  verifiedByPerson!: string | null;

  @Field({ description: 'Whether somebody else than the organization itself checked it.' })
  independent!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the check.' })
  verifiedOn!: PlainDate | null;

  @Field({ description: 'Whether the check can still be relied on; if not, ask first.' })
  fresh!: boolean;

  @Field(() => AccessibilityAnswers, { description: 'What a visitor is told today. Derived, never stored.' })
  answer!: AccessibilityAnswer;
}
