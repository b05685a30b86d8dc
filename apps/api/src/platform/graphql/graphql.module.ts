import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../access/request-contexts.js';
import { SETTINGS, type RunSettings } from '../config/index.js';
import { formatError } from '../errors/format-error.js';
import { documentLimits } from '../limits/document-limits.js';
import { describe, LOG, type Log } from '../log/logger.js';
import { CompiledDriver, type ExecutorChoice } from './compiled-driver.js';
import { explorerPlugin } from './explorer.js';
import { operationPlugin } from './operation-plugin.js';
import { describeInputs, dropPlainResolvers, SCHEMA_OPTIONS } from './schema-options.js';

type Options = ApolloDriverConfig & ExecutorChoice;

const options = (contexts: RequestContexts, settings: RunSettings, log: Log): Options => ({
  compiled: settings.compiledExecutor,
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  buildSchemaOptions: SCHEMA_OPTIONS,
  transformSchema: (schema) => dropPlainResolvers(describeInputs(schema)),
  context: (req: FastifyRequest, reply: FastifyReply) => Promise.resolve(contexts.ofNobody(req, reply)),
  formatError: formatError((error, requestId) => log.error({ requestId, error: describe(error) }, 'bug')),
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    operationPlugin(contexts, settings.limits.cost, log) as ApolloServerPlugin,
    ...(settings.demo ? [explorerPlugin] : []),
  ],
  validationRules: [documentLimits(settings.limits)],
  parseOptions: { maxTokens: settings.limits.tokens },
  csrfPrevention: true,
  introspection: settings.demo,
  graphiql: false,
  hideSchemaDetailsFromClientErrors: true,
  includeStacktraceInErrorResponses: false,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  autoTransformHttpErrors: false,
  // "Preserve" would turn every status into 200; here 503 says that trying again helps (HubError sets it).
  preserveHttpStatusForExecutionErrors: false,
});

export const graphqlModule = (): DynamicModule =>
  GraphQLModule.forRootAsync<Options>({
    driver: CompiledDriver,
    inject: [RequestContexts, SETTINGS, LOG],
    useFactory: options,
  });
