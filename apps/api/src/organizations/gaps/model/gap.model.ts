import {
  CAPACITY_FIELDS,
  GAP_STATES,
  OFFER_STATES,
  type CapacityField,
  type GapState,
  type OfferState,
  type PlainDate,
} from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalTextModel, OrganizationName } from '../../../networks/index.js';
import { Shown } from '../../../platform/access/index.js';
import { resultOf } from '../../../platform/errors/index.js';
import { ConnectionOf, DateScalar, UuidScalar } from '../../../platform/graphql/index.js';
import { registered } from '../../model/vocabulary.model.js';

export const CapacityFields = registered(
  'CapacityField',
  'A field in which an organization stands somewhere on the ladder.',
  CAPACITY_FIELDS,
  {
    GOVERNANCE: 'Running the organization.',
    BOOKKEEPING: 'Keeping the books.',
    REPORTING: 'Reports and settlements.',
    DATA_PROTECTION: 'Data of people.',
    ACCESSIBILITY: 'Being accessible.',
  },
);

export const GapStates = registered('GapState', 'Where a request for help stands.', GAP_STATES, {
  OPEN: 'Help is wanted.',
  HELPED: 'An offer is accepted.',
  DONE: 'Help was given.',
  WITHDRAWN: 'Help is no longer wanted.',
});

export const OfferStates = registered('OfferState', 'Where an offer of help stands.', OFFER_STATES, {
  OFFERED: 'It waits for an answer.',
  ACCEPTED: 'It was accepted.',
  DECLINED: 'It was declined.',
  WITHDRAWN: 'It was taken back.',
  DONE: 'Help was given: a contribution of the helper.',
});

@ObjectType({ description: 'An offer of help.' })
@Shown('NETWORK')
export class HelpOffer {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'Who offers it.' })
  organization!: OrganizationName;

  @Field(() => LocalTextModel, { description: 'What is offered.' })
  text!: LocalTextModel;

  @Field(() => OfferStates, { description: 'Where it stands.' })
  state!: OfferState;

  @Field(() => DateScalar, { description: 'The day it was offered.' })
  offeredOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day the help was given.' })
  doneOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @Shown('OWN')
  reason!: string | null;

  @Field(() => [String], { description: 'Steps that you may take with it now.' })
  allowed!: string[];
}

@ObjectType({ description: 'A field in which a member wants help.' })
@Shown('NETWORK')
export class Gap {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'Who asks.' })
  organization!: OrganizationName;

  @Field(() => CapacityFields, { description: 'The field of the capacity check.' })
  field!: CapacityField;

  @Field(() => LocalTextModel, { description: 'What is wanted.' })
  text!: LocalTextModel;

  @Field(() => GapStates, { description: 'Where it stands.' })
  state!: GapState;

  @Field(() => DateScalar, { description: 'The day it was opened.' })
  openedOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed.' })
  closedOn!: PlainDate | null;

  @Field({ description: 'Whether somebody offers or gives help.' })
  hasOffer!: boolean;

  @Field({ description: 'Whether it has been open for more than 30 days without an offer.' })
  overdue!: boolean;

  @Field(() => [HelpOffer], { description: 'Who offers help.' })
  offers!: HelpOffer[];

  @Field(() => [OrganizationName], {
    nullable: true,
    description: 'Members that help others in this field; only for who asks and for the coordination.',
  })
  @Shown('OWN')
  helpers?: OrganizationName[] | null;

  @Field(() => [String], { description: 'Steps that you may take now.' })
  allowed!: string[];

  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}

@ObjectType({ description: 'Requests for help, page by page.' })
@Shown('NETWORK')
export class GapConnection extends ConnectionOf(Gap) {}

@ObjectType({ description: 'Help that a member gave to another.' })
@Shown('NETWORK')
export class HelpGiven {
  @Field(() => UuidScalar, { description: 'The request it answered.' })
  gapId!: string;

  @Field(() => OrganizationName, { description: 'Who was helped.' })
  organization!: OrganizationName;

  @Field(() => CapacityFields, { description: 'In which field.' })
  field!: CapacityField;

  @Field(() => DateScalar, { description: 'The day it was given.' })
  on!: PlainDate;
}

@ObjectType({ description: 'The request for help took a step.' })
@Shown('NETWORK')
export class GapChanged {
  @Field(() => Gap, { description: 'The request as it is now.' })
  gap!: Gap;
}

/** Of every command on a gap and its offers. */
export const GapResult = resultOf('GapResult', () => GapChanged);
