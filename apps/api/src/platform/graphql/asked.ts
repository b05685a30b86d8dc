import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Kind, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * The fields that were asked for below the running one, as paths (`services`, `services.locations`), so that a page runs
 * no sub-query for what nobody reads. What `@skip` and `@include` leave out is not asked for.
 */
export function askedFields(info: GraphQLResolveInfo): string[] {
  const found = new Set<string>();
  const walk = (set: SelectionSetNode | undefined, prefix: string, seen: readonly string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (!comes(selection, info)) continue;
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

/** Whether the conditions on a field or fragment let it come. */
const comes = ({ directives = [] }: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean =>
  directives.every(({ name, arguments: [argument] = [] }) => {
    const given = argument?.value;
    const yes =
      given?.kind === Kind.VARIABLE
        ? variableValues[given.name.value] === true
        : given?.kind === Kind.BOOLEAN && given.value;
    return name.value === 'include' ? yes : name.value !== 'skip' || !yes;
  });

/** Parameter decorator: `@Asked() asked: string[]`. */
export const Asked = createParamDecorator((_: unknown, execution: ExecutionContext): string[] =>
  askedFields(GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>()),
);
