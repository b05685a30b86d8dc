import { rmSync } from 'node:fs';

/** Stops the API that start-api.mjs started and removes its data. */
export default async function stopApi() {
  const { api, dataDir } = globalThis.kalakaApi;
  if (api.exitCode === null) {
    const gone = new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    await gone;
  }
  rmSync(dataDir, { recursive: true, force: true });
}
