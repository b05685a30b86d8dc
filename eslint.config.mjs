import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import kalaka from './tools/lint/index.mjs';

const specs = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', 'apps/api/test/**/*.ts'];
const projects = [
  ...['domain', 'words', 'contract', 'standards', 'testing', 'ui'].map((name) => `libs/${name}`),
  ...['api', 'api-e2e', 'dashboard', 'dashboard-e2e'].map((name) => `apps/${name}`),
];

/** Which project may know which. There is no `*` rule: a project without tags may import nothing. */
const scopes = [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:shared'] },
  {
    sourceTag: 'scope:dashboard',
    onlyDependOnLibsWithTags: ['scope:dashboard', 'scope:shared'],
    notDependOnLibsWithTags: ['type:standard'],
  },
  { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools'] },
];
const frameworks = [
  '@nestjs/*',
  'typeorm',
  'graphql',
  'class-validator',
  'class-transformer',
  '@angular/*',
  'rxjs',
  'pg',
];
const types = (extra = []) => [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [...extra], bannedExternalImports: frameworks },
  {
    sourceTag: 'type:words',
    onlyDependOnLibsWithTags: ['type:domain', ...extra],
    bannedExternalImports: frameworks,
  },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [...extra] },
  {
    sourceTag: 'type:standard',
    onlyDependOnLibsWithTags: ['type:domain', ...extra],
    bannedExternalImports: frameworks,
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:domain', ...extra],
    bannedExternalImports: ['@apollo/*', 'graphql', '@nestjs/*', 'typeorm'],
  },
  {
    sourceTag: 'type:testing',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contract'],
    bannedExternalImports: ['@nestjs/*', '@angular/*'],
  },
  { sourceTag: 'type:tools', onlyDependOnLibsWithTags: [] },
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: [
      'type:domain',
      'type:words',
      'type:contract',
      'type:standard',
      'type:ui',
      ...extra,
    ],
  },
  {
    sourceTag: 'type:e2e',
    onlyDependOnLibsWithTags: ['type:domain', 'type:words', 'type:contract', 'type:testing'],
  },
];
const boundaries = (extra) => [
  'error',
  { allow: [], enforceBuildableLibDependency: true, depConstraints: [...scopes, ...types(extra)] },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '**/.angular',
      '**/.nx',
      '**/test-results',
      'libs/contract/src/generated',
    ],
  },
  eslint.configs.recommended,
  {
    plugins: { '@nx': nx, kalaka },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 5 }],
      'no-control-regex': 'off', // cleaning text is about control characters
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'kalaka/no-unsafe-money': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: nodeGlobals() },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(),
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'kalaka/operation-needs-permission': 'error',
    },
  },
  // A promise that nobody waits for loses its refusal, so these three rules are worth the type checker.
  ...projects.map((folder) => ({
    files: [`${folder}/**/*.ts`],
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: import.meta.dirname,
        project: `${folder}/${folder.endsWith('-e2e') ? 'tsconfig.json' : 'tsconfig.spec.json'}`,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  })),
  // Nest and TypeORM read the types of constructors and columns at run time.
  {
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['libs/domain/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval'] },
  },
  { files: specs, rules: { '@nx/enforce-module-boundaries': boundaries(['type:testing']) } },
  {
    files: ['apps/api/src/cli/**/*.ts', 'apps/*/src/main.ts', 'apps/*-e2e/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/dashboard/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: ['ka', 'app'], style: 'kebab-case' },
          { type: 'attribute', prefix: ['ka', 'app'], style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: ['ka', 'app'], style: 'camelCase' },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['apps/dashboard/**/*.html', 'libs/ui/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      'max-lines': 'off',
      '@angular-eslint/template/prefer-control-flow': 'error',
      // The component behind this attribute writes the text of the link.
      '@angular-eslint/template/elements-content': ['error', { allowList: ['kaAddress'] }],
    },
  },
  prettier,
);

/** Names that Node gives to every script. */
function nodeGlobals() {
  const names =
    'process console URL URLSearchParams Buffer setTimeout clearTimeout setInterval clearInterval fetch';
  return Object.fromEntries(
    `${names} performance AbortController AbortSignal`.split(' ').map((n) => [n, 'readonly']),
  );
}
