import './resolve-ts.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One PostgreSQL for the whole run, with one migrated database from which every spec file gets its own copy. */
export default async function setUp(): Promise<void> {
  const { startEmbedded } = await import('../src/platform/db/embedded/index.ts' as string);
  const { migrate } = await import('../src/platform/db/migrate.ts' as string);
  const { MIGRATIONS } = await import('../src/migrations/index.ts' as string);
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-test-'));
  fs.chmodSync(dataDir, 0o711);
  const embedded = await startEmbedded({ dataDir, durable: false, mayCreateDatabases: true });
  await migrate(embedded.url('owner'), MIGRATIONS);
  // Attachments of all specs: copies of one demo network share what was written for it.
  process.env['KALAKA_TEST_FILES'] = path.join(dataDir, 'of-specs');
  const { owner, app, operator } = embedded.secrets;
  process.env['KALAKA_TEST_SERVER'] = JSON.stringify({
    port: embedded.port,
    passwords: { owner, app, operator },
  });
  (globalThis as Record<string, unknown>)['stopTestServer'] = async () => {
    await embedded.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}
