import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { AppModule } from '../app.module.js';
import { readSettings } from '../platform/config/index.js';
import { describeInputs, SCHEMA_OPTIONS } from '../platform/graphql/schema-options.js';

type Provider = (abstract new () => unknown) & { name: string };
interface Described {
  module?: object;
  imports?: unknown[];
  providers?: unknown[];
}

/** Everything the modules provide, read from their decorators: nothing is made, no database is asked. */
function classesOf(module: unknown, seen = new Set<unknown>()): Provider[] {
  if (!module || seen.has(module)) return [];
  seen.add(module);
  const dynamic = typeof module === 'object' ? (module as Described) : undefined;
  const shape = dynamic?.module ?? module;
  const listed = (key: 'imports' | 'providers'): unknown[] => [
    ...((typeof shape === 'function'
      ? (Reflect.getMetadata(key, shape) as unknown[] | undefined)
      : undefined) ?? []),
    ...(dynamic?.[key] ?? []),
  ];
  const own = listed('providers').filter((provider): provider is Provider => typeof provider === 'function');
  return [...own, ...listed('imports').flatMap((imported) => classesOf(imported, seen))];
}

const isResolver = (provider: Provider): boolean =>
  Reflect.hasMetadata('graphql:resolver_type', provider) ||
  Reflect.hasMetadata('graphql:resolver_name', provider);

/** The schema of all rooms, sorted, without a database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const settings = {
    ...readSettings({}),
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    sessionSecret: '',
  };
  const resolvers = [...new Set(classesOf(AppModule.forRoot(settings)).filter(isResolver))];
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers as never, SCHEMA_OPTIONS);
  await app.close();
  return lexicographicSortSchema(describeInputs(schema));
}

/** The committed text of the schema. */
export const schemaText = async (): Promise<string> => `${printSchema(await buildSchema())}\n`;
