import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { denial, type Actor, type Operation } from '@kalaka/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HubError } from '../errors/hub-error.js';
import { PERMISSION, type Permission } from './allow.js';
import { contextOf, type HubContext } from './hub-context.js';
import { RequestContexts } from './request-contexts.js';

/**
 * The door in front of every query, mutation and route: what carries no mark is shut. It looks at the role alone; the
 * facts (whose organization, which person) are judged where the data is read, because guards do not run on fields.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly contexts: RequestContexts,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const marked = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (!marked) throw new HubError('NOT_FOUND');
    if (marked.kind === 'public') return true;
    const { actor, session } = await this.contextOf(execution);
    if (marked.kind === 'signed-in') {
      if (!session) throw new HubError('UNAUTHENTICATED');
      return true;
    }
    const denied = denial(actor, marked.operation);
    if (denied) throw new HubError(denied);
    return true;
  }

  /** GraphQL made the context of its request already; a plain route has none yet. */
  private async contextOf(execution: ExecutionContext): Promise<HubContext> {
    if (execution.getType<'graphql' | 'http'>() === 'graphql') return contextOf(execution);
    const http = execution.switchToHttp();
    return this.contexts.of(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
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
