import {
  ASSESSMENT_STANDINGS,
  PEER_STATES,
  type AssessmentStanding,
  type CapacityField,
  type PeerState,
  type PlainDate,
} from '@kalaka/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OrganizationName } from '../../../networks/index.js';
import { Shown } from '../../../platform/access/index.js';
import { DateScalar, UuidScalar } from '../../../platform/graphql/index.js';
import { CapacityFields } from '../../gaps/model/gap.model.js';
import { registered } from '../../model/vocabulary.model.js';

export const AssessmentStandings = registered(
  'AssessmentStanding',
  'How far a capacity check can be relied on today.',
  ASSESSMENT_STANDINGS,
  {
    SELF_ONLY: 'Nobody else has looked at it yet, or only a mentor.',
    CONFIRMED: 'At least one other member that is no mentor has looked at it.',
    EXPIRED: 'It is older than 24 months.',
  },
);

export const PeerStates = registered('PeerState', 'Where the view of another member stands.', PEER_STATES, {
  ASKED: 'It was asked for.',
  GIVEN: 'It was given.',
});

@ObjectType({ description: 'Where an organization stands in one field: 1 starting to 4 helps others.' })
@Shown('OWN')
export class FieldLevel {
  @Field(() => CapacityFields, { description: 'The field of the capacity check.' })
  field!: CapacityField;

  @Field(() => Int, { description: '1 starting, 2 on the way, 3 steady, 4 helps others.' })
  level!: number;
}

@ObjectType({ description: 'How another member sees it.' })
@Shown('OWN')
export class PeerView {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'The other member.' })
  organization!: OrganizationName;

  @Field(() => PeerStates, { description: 'Where it stands.' })
  state!: PeerState;

  @Field(() => DateScalar, { description: 'The day it was asked for.' })
  askedOn!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was given.' })
  givenOn!: PlainDate | null;

  @Field(() => [FieldLevel], { description: 'The levels it gave; empty until then.' })
  levels!: FieldLevel[];

  @Field({
    description: 'Whether the other member helped or sponsored it on that day: then it never counts alone.',
  })
  byMentor!: boolean;
}

@ObjectType({ description: 'How a member sees itself in five fields, and how others see it.' })
@Shown('OWN')
export class Assessment {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day of the check.' })
  assessedOn!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day on which it can be relied on.' })
  validUntil!: PlainDate;

  @Field(() => AssessmentStandings, { description: 'How far it can be relied on today.' })
  standing!: AssessmentStanding;

  @Field(() => [FieldLevel], { description: 'How it sees itself.' })
  levels!: FieldLevel[];

  @Field(() => [FieldLevel], {
    description: 'The levels that count today: the lowest that anybody gave; none while it is not confirmed.',
  })
  counts!: FieldLevel[];

  @Field(() => [PeerView], { description: 'What others said, or were asked to say.' })
  peers!: PeerView[];
}

@ObjectType({ description: 'Another member asks for your view.' })
@Shown('OWN')
export class PeerRequest {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganizationName, { description: 'Who asks.' })
  organization!: OrganizationName;

  @Field(() => DateScalar, { description: 'The day it was asked.' })
  askedOn!: PlainDate;
}
