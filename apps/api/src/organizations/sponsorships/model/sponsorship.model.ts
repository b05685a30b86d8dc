import {
  SCOPE_KINDS,
  SPONSORSHIP_SIDES,
  SPONSORSHIP_STANDINGS,
  SPONSORSHIP_STATES,
  type PlainDate,
  type ScopeKind,
  type SponsorshipSide,
  type SponsorshipStanding,
  type SponsorshipState,
} from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OrganizationName } from '../../../networks/index.js';
import { Shown } from '../../../platform/access/index.js';
import { resultOf } from '../../../platform/errors/index.js';
import { FileModel } from '../../../platform/files/index.js';
import { DateScalar, MoneyModel, UuidScalar } from '../../../platform/graphql/index.js';
import { registered } from '../../model/vocabulary.model.js';

export const SponsorshipStates = registered(
  'SponsorshipState',
  'What was recorded of a sponsorship.',
  SPONSORSHIP_STATES,
  {
    PROPOSED: 'One side proposed it.',
    ACTIVE: 'Both sides agreed.',
    ENDED: 'It was settled and ended.',
    DECLINED: 'The other side said no.',
    WITHDRAWN: 'It was taken back before an answer.',
  },
);

export const SponsorshipStandings = registered(
  'SponsorshipStanding',
  'How a sponsorship stands today. Derived from its state and its days.',
  SPONSORSHIP_STANDINGS,
  {
    PROPOSED: 'It waits for the answer of the other side.',
    LATER: 'It is agreed and has not begun.',
    RUNNING: 'It is in force.',
    RAN_OUT: 'Its term is over, and nobody has settled and ended it yet.',
    ENDED: 'It was settled and ended.',
    SPONSOR_GONE: 'It ended because the sponsor is no member of the network any more.',
    DECLINED: 'The other side said no.',
    WITHDRAWN: 'It was taken back before an answer.',
  },
);

export const SponsorshipSides = registered('SponsorshipSide', 'A side of a sponsorship.', SPONSORSHIP_SIDES, {
  SPONSOR: 'The registered member that takes on money for the group.',
  SPONSEE: 'The group that is acted for.',
});

export const ScopeKinds = registered('SponsorshipScopeKind', 'What a sponsorship is for.', SCOPE_KINDS, {
  PROGRAM: 'A joint programme.',
  BUDGET_LINE: 'A budget line.',
});

@ObjectType({ description: 'Something that a sponsorship is for, by the name that both sides use.' })
@Shown('PUBLIC')
export class SponsorshipScope {
  @Field(() => ScopeKinds, { description: 'Whether it is a budget line or a joint programme.' })
  kind!: ScopeKind;

  @Field({ description: 'Its name.' })
  name!: string;
}

@ObjectType({
  description:
    'A fiscal sponsorship: a registered member acts for a group that is not registered. Terms never change; new terms are a new sponsorship that replaces the old.',
})
@Shown('PUBLIC')
export class Sponsorship {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'The registered member.' })
  sponsor!: OrganizationName;

  @Field(() => OrganizationName, { description: 'The group that is acted for.' })
  sponsee!: OrganizationName;

  @Field(() => SponsorshipStates, { description: 'What was recorded.' })
  state!: SponsorshipState;

  @Field(() => SponsorshipStandings, { description: 'How it stands today.' })
  standing!: SponsorshipStanding;

  @Field(() => SponsorshipSides, { nullable: true, description: 'The side that proposed it.' })
  @Shown('OWN')
  proposedBy!: SponsorshipSide | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was proposed.' })
  @Shown('OWN')
  proposedOn!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day both sides had agreed.' })
  acceptedOn!: PlainDate | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The sponsorship whose terms it changes.' })
  replacesId!: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day that was agreed.' })
  to!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force, once it has ended.' })
  endedOn!: PlainDate | null;

  @Field(() => [SponsorshipScope], { description: 'What it is for; empty when it is for everything.' })
  scope!: SponsorshipScope[];

  @Field(() => MoneyModel, { nullable: true, description: 'The most that may run through it.' })
  @Shown('OWN')
  ceiling!: MoneyModel | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Share that the sponsor keeps, in hundredths of a per cent.',
  })
  @Shown('OWN')
  feeBasisPoints!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined or ended.' })
  @Shown('OWN')
  reason!: string | null;

  @Field(() => FileModel, { nullable: true, description: 'The paper that both sides signed.' })
  @Shown('OWN')
  agreement!: FileModel | null;

  @Field(() => [String], { description: 'Steps that you may take now, by role and state.' })
  allowed!: string[];

  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}

@ObjectType({ description: 'A member that may act for a group.' })
@Shown('NETWORK')
export class SponsorCandidate {
  @Field(() => OrganizationName, { description: 'The member that may act.' })
  organization!: OrganizationName;

  @Field({ description: 'Whether it says that fiscal sponsorship is among its expertise.' })
  offersIt!: boolean;

  @Field(() => Int, { description: 'For how many groups it acts today.' })
  running!: number;
}

@ObjectType({ description: 'The sponsorship took a step.' })
@Shown('PUBLIC')
export class SponsorshipChanged {
  @Field(() => Sponsorship, { description: 'The sponsorship as it is now.' })
  sponsorship!: Sponsorship;
}

/** Of every command on a sponsorship. */
export const SponsorshipResult = resultOf('SponsorshipResult', () => SponsorshipChanged);
