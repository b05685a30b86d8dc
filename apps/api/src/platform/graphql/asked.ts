import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * The fields that were asked for below the running one, as paths (`services`, `services.locations`), so that a page runs
 * no sub-query for what nobody reads. Conditions (`@skip`, `@include`) are not judged: a field that may come counts.
 */
export function askedFields(info: GraphQLResolveInfo): string[] {
  const found = new Set<string>();
  const walk = (set: SelectionSetNode | undefined, prefix: string, seen: readonly string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const path = prefix + selection.name.value;
        found.add(path);
        walk(selection.selectionSet, `${path}.`, seen);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, prefix, seen);
      } else if (!seen.includes(selection.name.value)) {
        walk(info.fragments[selection.name.value]?.selectionSet, prefix, [...seen, selection.name.value]);
      }
    }
  };
  for (const node of info.fieldNodes) walk(node.selectionSet, '', []);
  return [...found];
}

/** Parameter decorator: `@Asked() asked: string[]`. */
export const Asked = createParamDecorator((_: unknown, execution: ExecutionContext): string[] =>
  askedFields(GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>()),
);
