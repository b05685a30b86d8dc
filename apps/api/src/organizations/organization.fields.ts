import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditArgs, AuditFinder, AuditEventConnection, type AuditEvent } from '../audit/index.js';
import { Hub, type HubContext } from '../platform/access/index.js';
import type { Connection } from '../platform/graphql/index.js';
import { Organization } from './model/organization.model.js';

/** Fields of an organization that another room answers, with a statement of its own. */
@Resolver(() => Organization)
export class OrganizationFields {
  constructor(private readonly audit: AuditFinder) {}

  @ResolveField(() => AuditEventConnection, {
    description: 'What happened to it, newest first; empty for whom its trail is not meant.',
  })
  history(
    @Parent() { id }: Organization,
    @Args() { filter, ...args }: AuditArgs,
    @Hub() hub: HubContext,
  ): Promise<Connection<AuditEvent>> {
    return this.audit.history(hub, id, args, filter ?? {});
  }
}
