import { Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';
import type { Limits } from '../config/settings.js';
import { HubError } from '../errors/hub-error.js';

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
}

type LimitedDocument = Pick<Limits, 'depth' | 'aliases' | 'directives'>;

/**
 * Refuses documents that are too deep, too wide by aliases, or too full of directives, before anything is executed.
 * Fragments count wherever they are spread; each is measured once. Names of operations and fragments mean nothing here:
 * limits that looked at them were skipped by calling an operation `__schema` (GHSA-hmfr-rx46-4jx2).
 * @param introspectionDepth the standard introspection query is deeper than any question about the domain
 */
export const documentLimits =
  (limits: LimitedDocument, introspectionDepth = 20) =>
  (context: ValidationContext): ASTVisitor => {
    const fragments = new Map<string, Measure>();

    const fragment = (name: string): Measure => {
      const known = fragments.get(name);
      if (known) return known;
      // A cycle meets this while its own measure is not ready; another rule reports it.
      fragments.set(name, { depth: 0, aliases: 0, directives: 0 });
      const definition = context.getFragment(name);
      const measured = definition
        ? plus(measure(definition.selectionSet, 0), definition.directives?.length ?? 0)
        : { depth: 0, aliases: 0, directives: 0 };
      fragments.set(name, measured);
      return measured;
    };

    const measure = (set: SelectionSetNode, above: number): Measure => {
      const total: Measure = { depth: 0, aliases: 0, directives: 0 };
      for (const selection of set.selections) {
        total.directives += selection.directives?.length ?? 0;
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          add(total, fragment(selection.name.value));
          continue;
        }
        const isField = selection.kind === Kind.FIELD;
        if (isField && selection.alias) total.aliases += 1;
        const inner = selection.selectionSet
          ? measure(selection.selectionSet, above + (isField ? 1 : 0))
          : NOTHING;
        const spare =
          isField && above === 0 && isIntrospection(selection.name.value) ? introspectionDepth : 0;
        add(total, { ...inner, depth: Math.max(0, inner.depth + (isField ? 1 : 0) - spare) });
      }
      return total;
    };

    return {
      OperationDefinition(operation) {
        const found = plus(measure(operation.selectionSet, 0), operation.directives?.length ?? 0);
        const tooMuch =
          found.depth > limits.depth ||
          found.aliases > limits.aliases ||
          found.directives > limits.directives;
        if (tooMuch) context.reportError(new HubError('TOO_COSTLY'));
      },
    };
  };

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0 };

const isIntrospection = (field: string): boolean => field === '__schema' || field === '__type';

/** Depth is the deepest branch; the rest adds up. */
function add(total: Measure, part: Measure): void {
  total.depth = Math.max(total.depth, part.depth);
  total.aliases += part.aliases;
  total.directives += part.directives;
}

const plus = (measured: Measure, directives: number): Measure => ({
  ...measured,
  directives: measured.directives + directives,
});
