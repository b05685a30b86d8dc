import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { HubContext } from '../access/hub-context.js';

type Gateway = ApolloServerOptionsWithGateway<HubContext>['gateway'];
type Load = Awaited<ReturnType<Gateway['load']>>;
type Asked = Parameters<NonNullable<Load['executor']>>[0];
type Tell = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/** A document that was asked once, one that cannot be compiled, or its compiled form. */
type Known = 'seen' | 'plain' | CompiledQuery;

/** How many compiled documents are kept; those of the dashboard are about a hundred. */
const MOST = 500;

/**
 * Runs operations with code that graphql-jit makes of each document, where graphql-js walks the document field by field:
 * completing a page of 25 organizations costs it a ninth. Apollo Server lets nobody replace its executor but a gateway,
 * so this is one, of a single schema. A document is compiled when it is asked for the second time: a flood of documents
 * that nobody asks again costs nothing more than before.
 */
export class CompiledExecutor implements Gateway {
  private readonly documents = new Map<string, Known>();
  private tell: Tell | undefined;

  constructor(private readonly schema: GraphQLSchema) {}

  onSchemaLoadOrUpdate(tell: Tell): () => void {
    this.tell = tell;
    return () => (this.tell = undefined);
  }

  async load(): Promise<Load> {
    this.tell?.({ apiSchema: this.schema, coreSupergraphSdl: '' });
    return { executor: (asked) => this.run(asked as Asked) as Promise<Result> };
  }

  async stop(): Promise<void> {
    this.documents.clear();
  }

  private async run(asked: Asked): Promise<ExecutionResult> {
    const known = this.formOf(asked);
    if (typeof known === 'string' || this.refusesVariables(asked)) return this.plain(asked);
    const result = await known.query(undefined, asked.context, asked.request.variables ?? {});
    if (!result.errors) return result;
    // Without `data` no resolver ran: a variable was refused. Apollo knows that refusal only from graphql-js.
    if (result.data === undefined) return this.plain(asked);
    return { ...result, errors: result.errors.map(whole) };
  }

  /** graphql-jit takes a list for an input object; what graphql-js refuses is refused by graphql-js. */
  private refusesVariables({ operation, request: { variables } }: Asked): boolean {
    const { variableDefinitions = [] } = operation;
    if (variableDefinitions.length === 0) return false;
    return (
      getVariableValues(this.schema, variableDefinitions, variables ?? {}, { maxErrors: 1 }).errors !==
      undefined
    );
  }

  private formOf({ queryHash, document, request: { operationName } }: Asked): Known {
    const key = `${queryHash} ${operationName ?? ''}`;
    const before = this.documents.get(key);
    if (before !== undefined) this.documents.delete(key);
    else if (this.documents.size >= MOST) this.documents.delete(this.documents.keys().next().value as string);
    const now = before === 'seen' ? this.compiled(document, operationName) : (before ?? 'seen');
    this.documents.set(key, now); // at the end of the row of those that were asked lately
    return now;
  }

  private compiled(document: Asked['document'], operationName: string | undefined): Known {
    try {
      const made = compileQuery(this.schema, document, operationName, {
        disablingCapturingStackErrors: true,
      });
      return isCompiledQuery(made) ? made : 'plain';
    } catch {
      return 'plain'; // graphql-js says what is wrong with it, or runs what the compiler does not know
    }
  }

  private plain({
    document,
    context,
    request: { variables, operationName },
  }: Asked): Promise<ExecutionResult> {
    const { schema } = this;
    const result = execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
    return Promise.resolve(result);
  }
}

type Result = ReturnType<NonNullable<Load['executor']>> extends Promise<infer R> ? R : never;

/** An error as Apollo expects it: graphql-jit's own may lack `extensions`, and show their places as a plain property. */
function whole(error: GraphQLError): GraphQLError {
  const { path, originalError, locations } = error;
  const made = new GraphQLError(error.message, { path, originalError, extensions: error.extensions ?? {} });
  return locations ? Object.defineProperty(made, 'locations', { value: locations, enumerable: true }) : made;
}
