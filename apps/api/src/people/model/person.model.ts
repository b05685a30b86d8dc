import {
  enumOf,
  INVITATION_STATES,
  PERSON_STATES,
  ROLES,
  type InvitationState,
  type PersonState,
  type PlainDate,
  type Role,
} from '@kalaka/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalTextModel, NetworkName, Office, OrganizationName } from '../../networks/index.js';
import { Shown } from '../../platform/access/index.js';
import { ConnectionOf, DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/index.js';

export const RoleCodes = enumOf(ROLES);
registerEnumType(RoleCodes, {
  name: 'Role',
  description: 'What a mandate gives the right to.',
  valuesMap: {
    COORD: { description: 'Coordinator of the network administration organization.' },
    FIN: { description: 'Finance officer of the network administration organization.' },
    AO: { description: 'Authorised officer of a member: votes, signs, appoints.' },
    ED: { description: 'Editor of a member.' },
    VIEW: { description: 'Viewer of a member.' },
    CITY: { description: 'Official of an office of a municipality.' },
    AUD: { description: 'Independent auditor.' },
  },
});

export const PersonStateCodes = enumOf(PERSON_STATES);
registerEnumType(PersonStateCodes, {
  name: 'PersonState',
  description: 'Where a person stands in the network.',
  valuesMap: {
    INVITED: { description: 'Has a mandate, and has not come in yet.' },
    ACTIVE: { description: 'Has a mandate and has come in.' },
    DEACTIVATED: { description: 'Shut out by the coordinator.' },
    FORMER: { description: 'No mandate runs any more.' },
  },
});

export const InvitationStateCodes = enumOf(INVITATION_STATES);
registerEnumType(InvitationStateCodes, {
  name: 'InvitationState',
  description: 'What came of an invitation.',
  valuesMap: {
    OPEN: { description: 'Waits for the person.' },
    EXPIRED: { description: 'Its days are over; it can be sent again.' },
    ACCEPTED: { description: 'The person has come in with it.' },
    REVOKED: { description: 'Was taken back.' },
  },
});

@ObjectType({ description: 'An invitation that nobody has taken up yet.' })
@Shown('OWN')
export class Invitation {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => InvitationStateCodes, { description: 'Open or expired.' })
  state!: InvitationState;

  @Field(() => DateTimeScalar, { description: 'When the last mail with it was sent.' })
  sentAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when its link works.' })
  expiresAt!: Date;

  @Field(() => Int, { description: 'How often it was sent.' })
  sendings!: number;

  @Field(() => Int, { description: 'Version, for sending it again or taking it back.' })
  version!: number;
}

@ObjectType({ description: 'A person by name.' })
@Shown('NETWORK')
export class PersonName {
  @Field(() => UuidScalar, { description: 'Id of the account.' })
  id!: string;

  @Field({ description: 'The name as people say it: family name first in Hungarian.' })
  name!: string;
}

@ObjectType({ description: 'One role of one person, from a day to a day.' })
@Shown('NETWORK')
export class Mandate {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => RoleCodes, { description: 'The role that the person has by it.' })
  role!: Role;

  @Field(() => LocalTextModel, {
    nullable: true,
    description: 'How the person is called in it, like "President".',
  })
  title!: LocalTextModel | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; open-ended when absent.' })
  to!: PlainDate | null;

  @Field({ description: 'Whether it gives rights today.' })
  current!: boolean;

  @Field(() => NetworkName, { description: 'The network it is for.' })
  network!: NetworkName;

  @Field(() => OrganizationName, {
    nullable: true,
    description: 'The organization it is for; for COORD and FIN only their employer.',
  })
  organization!: OrganizationName | null;

  @Field(() => Office, { nullable: true, description: 'The office it is for (CITY).' })
  office!: Office | null;

  @Field(() => PersonName, { description: 'Who holds it.' })
  person!: PersonName;

  @Field(() => Int, { description: 'Version, for ending it.' })
  version!: number;
}

@ObjectType({ description: 'Somebody who holds or held a mandate in the network.' })
@Shown('NETWORK')
export class Person {
  @Field(() => UuidScalar, { description: 'Id of the account.' })
  id!: string;

  @Field({ description: 'The name as people say it: family name first in Hungarian.' })
  name!: string;

  @Field({ description: 'Given name.' })
  givenName!: string;

  @Field({ description: 'Family name.' })
  familyName!: string;

  /** Which rows show it is decided in people.queries.ts: the coordinator's, one's own, and colleagues'. */
  @Field(() => String, {
    nullable: true,
    description: 'Mail address; only for the coordinator, people of the same organization, and the person.',
  })
  email!: string | null;

  @Field(() => PersonStateCodes, {
    nullable: true,
    description: 'Where the person stands in the network; for those who also see the mail address.',
  })
  state!: PersonState | null;

  @Field(() => Invitation, {
    nullable: true,
    description: 'The invitation that is still open, for those who also see the mail address.',
  })
  invitation!: Invitation | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the person asks to be erased; for the coordinator and the person.',
  })
  erasureRequestedAt!: Date | null;

  @Field({ description: 'Whether name and address of this person were erased.' })
  erased!: boolean;

  @Field(() => Int, { description: 'Version, for commands about the person.' })
  version!: number;

  @Field(() => [Mandate], { description: 'Mandates in this network, newest first.' })
  mandates!: Mandate[];
}

@ObjectType({ description: 'Somebody who coordinates the network, to write to.' })
@Shown('CITY')
export class Coordinator extends PersonName {
  @Field({ description: 'The address to write to.' })
  email!: string;
}

@ObjectType({ description: 'People, page by page.' })
@Shown('PUBLIC')
export class PersonConnection extends ConnectionOf(Person) {}
