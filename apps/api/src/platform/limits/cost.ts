import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { HubError } from '../errors/hub-error.js';

/** A field costs 1 and what is below it; below a list that is paged, that many times. */
const byPage: ComplexityEstimator = ({ args, childComplexity }) => {
  const first = typeof args['first'] === 'number' ? Math.max(1, args['first']) : 1;
  return 1 + first * childComplexity;
};

interface Question {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
  operationName: string | null | undefined;
}

/** Costs worked out before: the screens ask the same documents again and again, with the same sizes of pages. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
/** So many sizes of pages are remembered for one document. */
const MOST = 20;

/** What of the variables decides about the cost: sizes of pages, and whether a part is asked for at all. */
const deciding = (variables: Question['variables']): string =>
  JSON.stringify(Object.entries(variables ?? {}).filter(([, value]) => /number|boolean/.test(typeof value)));

/** Throws TOO_COSTLY when answering could touch more fields than `limit`. */
export function refuseCostly({ schema, document, variables, operationName }: Question, limit: number): void {
  const costs = known.get(document) ?? new Map<string, number>();
  const key = `${operationName ?? ''} ${deciding(variables)}`;
  const cost = costs.get(key) ?? measured(schema, document, variables, operationName);
  if (cost !== undefined && costs.size < MOST) known.set(document, costs.set(key, cost));
  if (cost !== undefined && cost > limit) throw new HubError('TOO_COSTLY');
}

function measured(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown> | undefined,
  operationName: string | null | undefined,
): number | undefined {
  try {
    const chosen = operationName ? { operationName } : {};
    return getComplexity({ schema, query, variables: variables ?? {}, estimators: [byPage], ...chosen });
  } catch {
    // Variables of the wrong shape: execution refuses them with a better word, before any field is resolved.
    return undefined;
  }
}
