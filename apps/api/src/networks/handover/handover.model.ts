import {
  HANDOVER_DUTIES,
  HANDOVER_STATES,
  enumOf,
  type HandoverDutyCode,
  type HandoverState,
  type PlainDate,
} from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Shown } from '../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../platform/graphql/index.js';
import { MembersDecision } from '../model/decision.model.js';
import { LocalTextModel } from '../model/local-text.model.js';
import { OrganizationName } from '../model/names.model.js';

export const HandoverStates = enumOf(HANDOVER_STATES);
registerEnumType(HandoverStates, {
  name: 'HandoverState',
  description: 'Where a handover of the administration post stands.',
  valuesMap: {
    PREPARED: { description: 'Decided by the members; the list is being settled.' },
    HANDED_OVER: { description: 'The post has gone over, or goes over on the day that was set.' },
    CANCELLED: { description: 'Given up; the post stayed where it was.' },
  },
});

export const HandoverDutyCodes = enumOf(HANDOVER_DUTIES);
registerEnumType(HandoverDutyCodes, {
  name: 'HandoverDutyCode',
  description: 'What the outgoing administration organization may still owe.',
  valuesMap: {
    NEW_COORDINATOR: { description: 'The new organization has no coordinator from the day of the change.' },
    NEW_FINANCE_OFFICER: {
      description: 'The new organization has no finance officer; the outgoing one has.',
    },
    NEW_NAO_MEMBERSHIP: { description: 'The new organization is no active member.' },
    MANDATES_END: { description: 'Mandates of the outgoing organization that end with the change.' },
    APPLICATIONS_WAITING: { description: 'Applications for membership that wait for an answer.' },
    SPONSORSHIPS_HELD: { description: 'Groups that the outgoing organization sponsors.' },
  },
});

@ObjectType({ description: 'Something that a room of the hub wants settled, or passed on, with the post.' })
@Shown('NETWORK')
export class HandoverDuty {
  @Field(() => HandoverDutyCodes, { description: 'What it is.' })
  code!: HandoverDutyCode;

  @Field({ description: 'Whether the post cannot go over while anything of it is open.' })
  blocks!: boolean;

  @Field(() => Int, {
    description: 'How many things are open; of a handover that is done, how many went over.',
  })
  count!: number;

  @Field(() => [LocalTextModel], { description: 'What they are called, ten at most; none once it is done.' })
  names!: LocalTextModel[];

  @Field({ description: 'The page of the dashboard on which it is settled.' })
  link!: string;
}

@ObjectType({ description: 'Something that people hand over and tick off: keys, signatures, the archive.' })
@Shown('NETWORK')
export class HandoverItem {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalTextModel, { description: 'What it is.' })
  text!: LocalTextModel;

  @Field(() => Int, { nullable: true, description: 'How many of them, where that can be said.' })
  count!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was ticked off; absent while open.',
  })
  settledOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'The name of the person who ticked it off.' })
  settledBy!: string | null;
}

@ObjectType({ description: 'The administration post going from one organization to another.' })
@Shown('NETWORK')
export class Handover {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => HandoverStates, { description: 'Where it stands.' })
  state!: HandoverState;

  @Field(() => OrganizationName, { description: 'The organization that gives the post.' })
  from!: OrganizationName;

  @Field(() => OrganizationName, { description: 'The organization that takes it.' })
  to!: OrganizationName;

  @Field(() => DateScalar, { description: 'First day of the new term.' })
  changeOn!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the new term; open-ended when absent.',
  })
  until!: PlainDate | null;

  @Field(() => MembersDecision, { description: 'The decision of the members.' })
  decision!: MembersDecision;

  @Field(() => [HandoverDuty], { description: 'What the rooms found open; once it is done, what went over.' })
  duties!: HandoverDuty[];

  @Field(() => [HandoverItem], { description: 'The list that people tick off, in its order.' })
  items!: HandoverItem[];

  @Field(() => DateScalar, { description: 'The day on which it was prepared.' })
  preparedOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'The name of the person who prepared it.' })
  preparedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done or given up.' })
  closedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'The name of the person who did that.' })
  closedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  reason!: string | null;

  @Field({ description: 'Whether the reader is one of those who tick off.' })
  maySettle!: boolean;

  @Field(() => Int, { description: 'Version, for the next step.' })
  version!: number;
}
