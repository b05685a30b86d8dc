import {
  HeaderMap,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from '@apollo/server';
import { execute, getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { HubContext } from '../access/hub-context.js';

type Gateway = ApolloServerOptionsWithGateway<HubContext>['gateway'];
type Load = Awaited<ReturnType<Gateway['load']>>;
type Tell = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type HandedOver = Parameters<NonNullable<Load['executor']>>[0];
type Asked = GraphQLRequestContextResponseForOperation<HubContext>;

/** A document that was asked once, one that cannot be compiled, or its compiled form. */
type Known = 'seen' | 'plain' | CompiledQuery;

/** How many compiled documents are kept; those of the dashboard are about a hundred. */
const MOST = 500;

/** Compiled code says nothing of the status or the headers of an answer. */
const NO_HEAD: GraphQLResponse['http'] = { status: undefined, headers: new HeaderMap() };

/**
 * Runs operations with code that graphql-jit makes of each document, where graphql-js walks the document field by field:
 * completing a page of 25 organizations costs it a ninth. A document is compiled when it is asked for the second time: a
 * flood of documents that nobody asks again costs nothing more than before.
 *
 * As a plugin it answers before Apollo would execute. An answer with errors goes the long way, as if a gateway of a single
 * schema had made it, because only there Apollo formats errors. All answers could go that way; but what Apollo makes
 * for a gateway kept every request in memory until the next large collection, a sixth of the time of a short answer.
 */
export class CompiledExecutor implements Gateway, ApolloServerPlugin<HubContext> {
  private readonly documents = new Map<string, Known>();
  private readonly withErrors = new WeakMap<object, ExecutionResult>();
  private tell: Tell | undefined;

  constructor(private readonly schema: GraphQLSchema) {}

  onSchemaLoadOrUpdate(tell: Tell): () => void {
    this.tell = tell;
    return () => (this.tell = undefined);
  }

  async load(): Promise<Load> {
    this.tell?.({ apiSchema: this.schema, coreSupergraphSdl: '' });
    return { executor: (asked) => this.handedOver(asked) as Promise<Result> };
  }

  async stop(): Promise<void> {
    this.documents.clear();
  }

  async requestDidStart(): Promise<GraphQLRequestListener<HubContext>> {
    return this.listener;
  }

  private readonly listener: GraphQLRequestListener<HubContext> = {
    responseForOperation: (asked) => this.answer(asked),
  };

  /** The answer of the compiled document; null when there is none, or when it has errors. */
  private async answer(asked: Asked): Promise<GraphQLResponse | null> {
    const known = this.formOf(asked);
    if (typeof known === 'string' || this.refusesVariables(asked)) return null;
    const result = await known.query(undefined, asked.contextValue, asked.request.variables ?? {});
    if (!result.errors) return { http: NO_HEAD, body: { kind: 'single', singleResult: result } };
    // Without `data` no resolver ran: a variable was refused. Apollo knows that refusal only from graphql-js.
    if (result.data !== undefined)
      this.withErrors.set(asked.contextValue, { ...result, errors: result.errors.map(whole) });
    return null;
  }

  /** An answer with errors that stands already, else one of graphql-js. */
  private async handedOver({ document, context, request }: HandedOver): Promise<ExecutionResult> {
    const made = this.withErrors.get(context);
    if (made) return made;
    const { variables: variableValues, operationName } = request;
    return execute({ schema: this.schema, document, contextValue: context, variableValues, operationName });
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
}

type Result = ReturnType<NonNullable<Load['executor']>> extends Promise<infer R> ? R : never;

/** An error as Apollo expects it: graphql-jit's own may lack `extensions`, and show their places as a plain property. */
function whole(error: GraphQLError): GraphQLError {
  const { path, originalError, locations } = error;
  const made = new GraphQLError(error.message, { path, originalError, extensions: error.extensions ?? {} });
  return locations ? Object.defineProperty(made, 'locations', { value: locations, enumerable: true }) : made;
}
