import { nodeProject } from '../../jest.config.base.mjs';

/** Specs over HTTP against the built API, started once per run. */
export default {
  ...nodeProject('api-e2e', import.meta.dirname, 'e2e-spec'),
  globalSetup: './src/setup/start-api.mjs',
  globalTeardown: './src/setup/stop-api.mjs',
};
