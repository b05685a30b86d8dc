import { Module } from '@nestjs/common';
import { AuditFinder } from './audit.finder.js';
import { AuditResolver } from './audit.resolver.js';
import { ConsultTrail } from './use-cases/consult-trail.js';
import { VerifyTrail } from './use-cases/verify-trail.js';

@Module({
  providers: [AuditResolver, AuditFinder, ConsultTrail, VerifyTrail],
  exports: [AuditFinder],
})
export class AuditModule {}
