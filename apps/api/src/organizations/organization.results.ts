import { Field, ObjectType } from '@nestjs/graphql';
import { Shown } from '../platform/access/index.js';
import { resultOf } from '../platform/errors/index.js';
import { Membership } from './memberships/model/membership.model.js';
import { Organization } from './model/organization.model.js';

@ObjectType({ description: 'The organization stands in the register.' })
@Shown('PUBLIC')
export class OrganizationRegistered {
  @Field(() => Organization, { description: 'The organization as it was entered.' })
  organization!: Organization;
}

@ObjectType({ description: 'The organization was changed.' })
@Shown('PUBLIC')
export class OrganizationEdited {
  @Field(() => Organization, { description: 'The organization as it is now.' })
  organization!: Organization;
}

@ObjectType({ description: 'The membership took a step.' })
@Shown('PUBLIC')
export class MembershipChanged {
  @Field(() => Membership, { description: 'The membership as it is now.' })
  membership!: Membership;

  @Field(() => Organization, { description: 'The organization as it is now.' })
  organization!: Organization;
}

export const RegisterOrganizationResult = resultOf(
  'RegisterOrganizationResult',
  () => OrganizationRegistered,
);
/** Of every command on an organization and its parts. */
export const EditOrganizationResult = resultOf('EditOrganizationResult', () => OrganizationEdited);
/** Of every step of a membership. */
export const MembershipResult = resultOf('MembershipResult', () => MembershipChanged);
