import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { operationNeedsPermission } from './operation-needs-permission.mjs';

const method = (decorators) => `class R { ${decorators} members() { return 1; } }`;

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run(
  'operation-needs-permission',
  operationNeedsPermission,
  {
    valid: [
      {
        name: 'accepts a query with an operation',
        code: method("@Query(() => X) @Allow('organization.list')"),
      },
      { name: 'accepts a mutation of what is one’s own', code: method('@SignedIn() @Mutation(() => X)') },
      { name: 'accepts a public query', code: method('@Public() @Query(() => X)') },
      { name: 'leaves field resolvers alone', code: method('@ResolveField(() => X)') },
      { name: 'leaves other methods alone', code: method('') },
    ],
    invalid: [
      {
        name: 'refuses a query without a mark',
        code: method('@Query(() => X)'),
        errors: [{ messageId: 'missing' }],
      },
      {
        name: 'refuses a mutation with other decorators only',
        code: method('@Mutation(() => X) @UseGuards(G)'),
        errors: [{ messageId: 'missing' }],
      },
      {
        name: 'refuses a mark that names nothing',
        code: method('@Mutation(() => X) @Allow()'),
        errors: [{ messageId: 'empty' }],
      },
    ],
  },
);
