/**
 * Every GraphQL operation says who may call it: `@Allow('noun.verb')`, `@SignedIn()` for what
 * is one's own, or, on purpose, `@Public()`.
 * The guard denies an operation that has neither; this tells the author before anybody runs it.
 * Field resolvers are exempt: they are reached only through an operation and hold audiences instead.
 */
const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);
const MARKS = new Set(['Allow', 'SignedIn', 'Public']);

const nameOf = (decorator) => {
  const { expression } = decorator;
  return expression.type === 'CallExpression' ? expression.callee.name : expression.name;
};

export const operationNeedsPermission = {
  meta: {
    type: 'problem',
    docs: { description: 'A resolver operation carries @Allow(...), @SignedIn() or @Public()' },
    messages: {
      missing:
        '@{{operation}} {{method}} needs @Allow(...), @SignedIn() or @Public(): without a mark nobody may call it.',
      empty: '@Allow() of {{method}} names no operation of the permission matrix.',
    },
    schema: [],
  },
  create: (context) => ({
    MethodDefinition(node) {
      const decorators = node.decorators ?? [];
      const operation = decorators.map(nameOf).find((name) => OPERATIONS.has(name));
      if (!operation) return;
      const method = context.sourceCode.getText(node.key);
      const mark = decorators.find((decorator) => MARKS.has(nameOf(decorator)));
      if (!mark) context.report({ node: node.key, messageId: 'missing', data: { operation, method } });
      else if (nameOf(mark) === 'Allow' && !mark.expression.arguments?.length)
        context.report({ node: mark, messageId: 'empty', data: { method } });
    },
  }),
};
