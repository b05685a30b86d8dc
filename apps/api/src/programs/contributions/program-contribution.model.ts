import type { ContributionKind, Currency } from '@kalaka/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName, Translation } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { BigIntScalar, UuidScalar } from '../../platform/graphql/index.js';
import { ContributionKinds } from '../model/vocabulary.model.js';

@ObjectType({
  description:
    'What a partner agreed to put in, and what of it was given. For the partners and the coordination.',
})
@Shown('OWN')
export class ProgramContribution {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'The partner that gives it.' })
  organization!: OrganizationName;

  @Field(() => ContributionKinds, { description: 'What it is; says what the amounts count.' })
  kind!: ContributionKind;

  @Field(() => BigIntScalar, { description: 'How much was agreed.' })
  agreed!: string;

  @Field(() => BigIntScalar, { description: 'How much was given so far.' })
  given!: string;

  @Field(() => String, { nullable: true, description: 'The currency of money (ISO 4217).' })
  currency!: Currency | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'What it is in a line.' })
  text!: LocalTextModel | null;

  @Field(() => [Translation], { description: 'The line in every language it has, for editing.' })
  textTranslations!: Translation[];
}
