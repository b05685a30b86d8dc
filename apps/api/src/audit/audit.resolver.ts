import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LocalTextModel } from '../networks/index.js';
import { Allow, Hub, type HubContext } from '../platform/access/index.js';
import type { Connection } from '../platform/graphql/index.js';
import { AuditFinder } from './audit.finder.js';
import { AuditArgs, AuditEvent, AuditEventConnection, AuditVerification } from './audit.model.js';
import { ConsultTrail } from './use-cases/consult-trail.js';
import { VerifyTrail } from './use-cases/verify-trail.js';

@Resolver(() => AuditEvent)
export class AuditResolver {
  constructor(
    private readonly finder: AuditFinder,
    private readonly consultCase: ConsultTrail,
    private readonly verifyCase: VerifyTrail,
  ) {}

  @Allow('audit.read')
  @Query(() => AuditEventConnection, {
    description: 'The audit trail, newest first, as far as your role reaches.',
  })
  async auditTrail(@Args() args: AuditArgs, @Hub() hub: HubContext): Promise<Connection<AuditEvent>> {
    await this.consultCase.execute(hub, args);
    return this.finder.page(hub, args, args.filter ?? {});
  }

  @Allow('audit.verify')
  @Query(() => AuditVerification, { description: 'Checks the whole chain of the network, link by link.' })
  auditVerification(@Hub() hub: HubContext): Promise<AuditVerification> {
    return this.verifyCase.execute(hub);
  }

  @ResolveField(() => LocalTextModel, {
    nullable: true,
    description: 'Its name today; absent when it has none or is gone.',
  })
  subjectName(@Parent() event: AuditEvent, @Hub() hub: HubContext): Promise<LocalTextModel | null> {
    return this.finder.subjectName(hub, event);
  }
}
