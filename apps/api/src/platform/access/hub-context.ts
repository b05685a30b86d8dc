import type { Actor, Language } from '@kalaka/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadScope } from '../db/read-scope.js';
import type { Loaders } from '../loaders/loaders.js';
import type { Session } from './session.js';

/** What every resolver and controller knows about the request it answers. */
export interface HubContext {
  /** The mandate in which the person acts now; null when not signed in or without a valid mandate. */
  readonly actor: Actor | null;
  readonly session: Session | null;
  readonly language: Language;
  readonly requestId: string;
  readonly read: ReadScope;
  readonly loaders: Loaders;
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The context of the running request, in GraphQL and in plain HTTP handlers alike. */
export const contextOf = (execution: ExecutionContext): HubContext => {
  if (execution.getType<'graphql' | 'http'>() === 'graphql') {
    return GqlExecutionContext.create(execution).getContext<HubContext>();
  }
  const { hub } = execution.switchToHttp().getRequest<FastifyRequest & { hub?: HubContext }>();
  if (!hub) throw new Error('this route has no hub context');
  return hub;
};

/** Parameter decorator: `@Hub() hub: HubContext`. */
export const Hub = createParamDecorator((_: unknown, execution: ExecutionContext): HubContext =>
  contextOf(execution),
);

/** Parameter decorator: `@Acting() actor: Actor`. Only behind `@Allow`, where the guard has seen that there is one. */
export const Acting = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Actor | null => contextOf(execution).actor,
);
