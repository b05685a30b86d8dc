import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { UuidScalar } from '../platform/graphql/index.js';
import { Organization, OrganizationConnection } from './model/organization.model.js';
import { OrganizationsArgs } from './organization-list.inputs.js';
import { OrganizationsFinder } from './organizations.finder.js';

@Resolver(() => Organization)
export class OrganizationsResolver {
  constructor(private readonly finder: OrganizationsFinder) {}

  @Allow('organization.list')
  @Query(() => OrganizationConnection, { description: 'The register of the network.' })
  organizations(
    @Args() args: OrganizationsArgs,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<OrganizationConnection> {
    return this.finder.page(hub, args, asked);
  }

  @Allow('organization.read')
  @Query(() => Organization, { description: 'One organization of the register.' })
  organization(
    @Args('id', { type: () => UuidScalar, description: 'Its id.' }) id: string,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<Organization> {
    return this.finder.one(hub, id, asked);
  }

  @Allow('organization.list')
  @Query(() => [String], { description: 'Expertise in use, in the language of the reader, for the filter.' })
  expertise(@Hub() hub: HubContext): Promise<string[]> {
    return this.finder.expertise(hub);
  }
}
