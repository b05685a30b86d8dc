import { nodeProject } from '../../jest.config.base.mjs';

/** Specs that need a real PostgreSQL: one embedded server per run, one database per spec file. */
export default {
  ...nodeProject('api-db', import.meta.dirname, 'int-spec'),
  globalSetup: './test/global-setup.ts',
  globalTeardown: './test/global-teardown.ts',
};
