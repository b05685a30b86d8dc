import { CURRENCIES, enumOf, type Currency } from '@kalaka/domain';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsDefined, IsIn } from 'class-validator';
import { Shown } from '../access/shown.js';
import { BigIntScalar } from './scalars.js';

const CurrencyCodes = enumOf(CURRENCIES);
registerEnumType(CurrencyCodes, {
  name: 'CurrencyCode',
  description: 'A currency (ISO 4217).',
  valuesMap: {
    HUF: { description: 'Hungarian forint, without decimals.' },
    EUR: { description: 'Euro, with two decimals.' },
  },
});

@ObjectType('Money', { description: 'An amount of money, exact to the last digit.' })
@Shown('PUBLIC')
export class MoneyModel {
  @Field(() => BigIntScalar, { description: 'Whole minor units: forints, cents.' })
  amount!: string;

  @Field(() => CurrencyCodes, { description: 'The currency that the amount is in.' })
  currency!: Currency;
}

@InputType({ description: 'An amount of money, exact to the last digit.' })
export class MoneyInput {
  @Field(() => BigIntScalar, { description: 'Whole minor units: forints, cents.' })
  @IsDefined()
  amount!: bigint;

  @Field(() => CurrencyCodes, { description: 'The currency that the amount is in.' })
  @IsIn(CURRENCIES)
  currency!: Currency;
}

/** As the domain keeps it: a decimal string, which survives JSON. */
export const moneyOf = ({ amount, currency }: MoneyInput): { amount: string; currency: Currency } => ({
  amount: amount.toString(),
  currency,
});
