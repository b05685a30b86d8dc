import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { HubContext } from '../access/hub-context.js';
import type { RequestContexts } from '../access/request-contexts.js';
import { refuseCostly } from '../limits/cost.js';
import { currentRequest, closeSnapshots } from '../log/request-scope.js';
import type { Log } from '../log/logger.js';

type Asked = GraphQLRequestContext<HubContext>;

/**
 * What surrounds each operation: its cost is judged before it runs, only then the hub finds out who asks, and only where
 * data are asked for; pages of several root fields share one snapshot, the snapshot ends with the answer, and one line is
 * logged. It has no `willResolveField`, which would make Apollo wrap
 * every field of the schema and cost a third of the speed.
 */
export const operationPlugin = (
  contexts: RequestContexts,
  costLimit: number,
  log: Log,
): ApolloServerPlugin<HubContext> => ({
  async requestDidStart(): Promise<GraphQLRequestListener<HubContext>> {
    const began = performance.now();
    return {
      async didResolveOperation({ schema, document, request, operation, contextValue }) {
        const { variables, operationName } = request;
        refuseCostly({ schema, document, variables, operationName }, costLimit);
        if (!operation || operation.selectionSet.selections.every(ofTheSchema)) return;
        await contexts.identified(contextValue);
        if (operation.operation === 'query' && rootFields(operation) > 1) contextValue.read.shareSnapshot();
      },
      async willSendResponse(asked) {
        await closeSnapshots();
        asked.response.http.headers.set('cache-control', 'no-store');
        log.info(lineOf(asked, performance.now() - began), 'graphql');
      },
    };
  },
});

/** Root fields of an operation; a fragment counts as several, because nobody looks into it here. */
const rootFields = (operation: OperationDefinitionNode): number =>
  operation.selectionSet.selections.reduce(
    (sum, selection) => sum + (selection.kind === Kind.FIELD ? 1 : 2),
    0,
  );

/** What the interface says of itself, to everybody alike. */
const ofTheSchema = (asked: SelectionNode): boolean =>
  asked.kind === Kind.FIELD && asked.name.value.startsWith('__');

const NAME = /^[_A-Za-z]\w{0,59}$/;

function lineOf(asked: Asked, duration: number): Record<string, unknown> {
  const { response, operation, operationName } = asked;
  const errors = response.body?.kind === 'single' ? response.body.singleResult.errors : undefined;
  const { actor } = asked.contextValue;
  return {
    requestId: asked.contextValue.requestId,
    kind: operation?.operation,
    // A name of the client's: only what can be no sentence.
    name: operationName && NAME.test(operationName) ? operationName : undefined,
    ms: Math.round(duration * 10) / 10,
    statements: currentRequest()?.statements,
    mandate: actor?.mandateId,
    errors: errors?.map((error) => error.extensions?.['code']),
  };
}
