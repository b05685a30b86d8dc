import {
  DECISION_RULES,
  NETWORK_STATES,
  enumOf,
  type DecisionRule,
  type NetworkState,
  type PlainDate,
} from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, MoneyModel, UuidScalar } from '../../platform/graphql/index.js';
import { OwnTerm } from '../own-terms/own-term.model.js';
import { OwnTargetGroup } from '../target-groups/target-group.model.js';
import { LocalTextModel, Translation } from './local-text.model.js';
import { OrganizationName } from './names.model.js';

export const NetworkStates = enumOf(NETWORK_STATES);
registerEnumType(NetworkStates, {
  name: 'NetworkState',
  description: 'Whether the network works, sleeps, or is kept for reading.',
  valuesMap: {
    ACTIVE: { description: 'It works.' },
    DORMANT: { description: 'It has no administration organization and takes no commands of members.' },
    ARCHIVED: { description: 'It is kept for reading.' },
  },
});

export const DecisionRules = enumOf(DECISION_RULES);
registerEnumType(DecisionRules, {
  name: 'DecisionRule',
  description: 'How the members decide.',
  valuesMap: {
    SIMPLE_MAJORITY: { description: 'More yes than no.' },
    TWO_THIRDS: { description: 'At least two thirds of yes and no.' },
    CONSENSUS: { description: 'No "no".' },
    CONSENSUS_THEN_TWO_THIRDS: { description: 'No "no", else two thirds.' },
    FOUNDING: { description: 'The founding meeting, not counted.' },
  },
});

@ObjectType({ description: 'The part of a municipality that answers.' })
@Shown('PUBLIC')
export class Office {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field(() => LocalTextModel, { description: 'The municipality it belongs to.' })
  municipality!: LocalTextModel;

  @Field(() => String, { nullable: true, description: "The office's mail address, never a person's." })
  email!: string | null;

  @Field(() => [Translation], {
    nullable: true,
    description: 'Its name in every language it has, for editing; absent where it is only named.',
  })
  nameTranslations?: Translation[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, for saving a change; absent where it is only named.',
  })
  version?: number | null;
}

@ObjectType({ description: 'A town or city that works with the network.' })
@Shown('PUBLIC')
export class Municipality {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field({ description: 'Its country (ISO 3166-1 alpha-2).' })
  country!: string;

  @Field(() => [Office], { description: 'Its offices, each with an address of its own.' })
  offices!: Office[];

  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;
}

@ObjectType({ description: 'A term of the post of network administration organization (NAO).' })
@Shown('PUBLIC')
export class NaoTerm {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'The organization that holds the post.' })
  organization!: OrganizationName;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; open-ended when absent.' })
  to!: PlainDate | null;

  @Field(() => LocalTextModel, { nullable: true, description: 'What the term rests on.' })
  basis!: LocalTextModel | null;
}

@ObjectType({ description: 'The rules that a network has agreed on.' })
@Shown('PUBLIC')
export class NetworkPolicies {
  @Field(() => DecisionRules, { description: 'How the members decide unless they say otherwise.' })
  decisionRule!: DecisionRule;

  @Field(() => Int, { description: 'Share of the members that must take part, in per cent.' })
  quorumPercent!: number;

  @Field(() => Int, { description: 'Days in which the city answers a proposal.' })
  answerClockDays!: number;

  @Field(() => Int, { description: 'Months after which an extended answer is late in any case.' })
  answerClockCapMonths!: number;

  @Field(() => Int, { description: 'Counts of people below this number are not shown to others.' })
  smallCountThreshold!: number;

  @Field({ description: 'First day of the fiscal year, `MM-DD`.' })
  fiscalYearStart!: string;

  @Field(() => [String], {
    description: 'Standing documents that must be valid before the city may contract.',
  })
  contractDocuments!: string[];

  @Field(() => [String], { description: 'Standing documents whose expiry suspends a member.' })
  suspendingDocuments!: string[];

  @Field(() => [Int], {
    description: 'How many days before the last day of a paper its people are reminded, each once.',
  })
  documentWarningDays!: number[];

  @Field(() => Int, { description: 'Days that a paper may be late before it suspends a member.' })
  documentGraceDays!: number;

  @Field(() => MoneyModel, {
    nullable: true,
    description:
      'The most that all sponsorships of one sponsor may add up to on one day; no limit without it.',
  })
  sponsorCeiling!: MoneyModel | null;
}

@ObjectType({ description: 'A network of organizations: everything that is not an account belongs to one.' })
@Shown('PUBLIC')
export class Network {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'Its name.' })
  name!: LocalTextModel;

  @Field(() => [Translation], { description: 'Its name in every language it has, for editing.' })
  nameTranslations!: Translation[];

  @Field({ description: 'Its short name in addresses.' })
  slug!: string;

  @Field(() => NetworkStates, { description: 'Whether it works.' })
  state!: NetworkState;

  @Field(() => [String], { description: 'Languages of its content (BCP 47).' })
  languages!: string[];

  @Field({ description: 'The language its content is in unless marked otherwise.' })
  defaultLanguage!: string;

  @Field({ description: 'Its time zone, like `Europe/Budapest`; decides what day it is.' })
  timeZone!: string;

  @Field({ description: 'Its currency (ISO 4217).' })
  currency!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the founding meeting.' })
  foundedOn!: PlainDate | null;

  @Field(() => DateScalar, { description: 'Today in its time zone.' })
  today!: PlainDate;

  @Field(() => [Municipality], { description: 'The municipalities it works with.' })
  municipalities!: Municipality[];

  @Field(() => [NaoTerm], {
    description: 'Who held the post of administration organization when, newest first.',
  })
  naoTerms!: NaoTerm[];

  @Field(() => OrganizationName, {
    nullable: true,
    description: 'The organization that holds the post today.',
  })
  nao!: OrganizationName | null;

  @Field(() => [OwnTargetGroup], {
    description: 'The target groups that it added to those of every network, oldest first.',
  })
  targetGroups!: OwnTargetGroup[];

  @Field(() => [OwnTerm], {
    description: 'The kinds of activity that it added to those of every network, oldest first.',
  })
  activityTypes!: OwnTerm[];

  @Field(() => [OwnTerm], { description: 'The parts of the town in which it works, oldest first.' })
  districts!: OwnTerm[];

  @Field(() => NetworkPolicies, { description: 'The rules it has agreed on.' })
  policies!: NetworkPolicies;

  @Field(() => Int, { description: 'Version, for saving a change.' })
  version!: number;
}
