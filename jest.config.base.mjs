import angularPresets from 'jest-preset-angular/presets/index.js';

/**
 * What every Node-side jest project shares: native ES modules, SWC (it emits the decorator metadata that
 * Nest and TypeORM need), and the workspace's libraries read from their sources, so no build comes first.
 */
const libraries = '^@kalaka/(domain|words|contract|standards|testing|ui)$';

/**
 * @param {string} displayName name used with `--selectProjects`
 * @param {string} rootDir folder of the project
 * @param {'spec' | 'int-spec' | 'e2e-spec'} kind spec = pure, int-spec = real PostgreSQL, e2e-spec = over HTTP
 */
export const nodeProject = (displayName, rootDir, kind = 'spec') => ({
  displayName,
  rootDir,
  testMatch: [`<rootDir>/**/*.${kind}.ts`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          experimental: { keepImportAttributes: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    [libraries]: `${import.meta.dirname}/libs/$1/src/index.ts`,
  },
});

/**
 * Specs of Angular code: jsdom, no zone.js, the compiler of jest-preset-angular.
 * @param {string} displayName name used with `--selectProjects`
 * @param {string} rootDir folder of the project
 */
export const angularProject = (displayName, rootDir) => {
  const preset = angularPresets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });
  return {
    ...preset,
    displayName,
    rootDir,
    testMatch: ['<rootDir>/src/**/*.spec.ts'],
    modulePathIgnorePatterns: ['<rootDir>/dist'],
    setupFilesAfterEnv: ['<rootDir>/jest.setup.mjs'],
    moduleNameMapper: {
      ...preset.moduleNameMapper,
      '^(\\.{1,2}/.*)\\.js$': '$1',
      [libraries]: `${import.meta.dirname}/libs/$1/src/index.ts`,
      '^@kalaka/words/(.*)$': `${import.meta.dirname}/libs/words/src/$1`,
    },
  };
};
