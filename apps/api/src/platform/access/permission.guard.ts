import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { denial, type Actor, type Operation } from '@kalaka/domain';
import { HubError } from '../errors/hub-error.js';
import { PERMISSION, type Permission } from './allow.js';
import { contextOf } from './hub-context.js';

/**
 * The door in front of every query, mutation and route: what carries no mark is shut. It looks at the role alone; the
 * facts (whose organization, which person) are judged where the data is read, because guards do not run on fields.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const marked = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (!marked) throw new HubError('NOT_FOUND');
    if (marked.kind === 'public') return true;
    const { actor, session } = contextOf(execution);
    if (marked.kind === 'signed-in') {
      if (!session) throw new HubError('UNAUTHENTICATED');
      return true;
    }
    const denied = denial(actor, marked.operation);
    if (denied) throw new HubError(denied);
    return true;
  }
}

type Facts = Parameters<typeof denial>[2];

/**
 * Throws FORBIDDEN or NOT_FOUND unless the actor may do this to a thing with these facts. For use-cases and finders.
 * A thing that was not found has no facts: throw `notFound()` for it, it is the same answer.
 */
export function demand(actor: Actor | null, operation: Operation, facts: NonNullable<Facts>): void {
  const denied = denial(actor, operation, facts);
  if (denied) throw new HubError(denied);
}
