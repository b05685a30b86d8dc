import { rmSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import type { HubOptions } from './src/harness/test.js';

const port = Number(process.env['E2E_PORT'] ?? 4310);
const baseURL = `http://127.0.0.1:${port}`;

// A new hub for each run. Workers read this file too, while the hub is running.
const dataDir = path.resolve(import.meta.dirname, '../../.cache/browser-data');
if (process.env['TEST_WORKER_INDEX'] === undefined) rmSync(dataDir, { recursive: true, force: true });

export default defineConfig<HubOptions>({
  testDir: './src',
  outputDir: '../../test-results/browser',
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{arg}{ext}',
  globalSetup: './src/harness/setup.ts',
  globalTeardown: './src/harness/teardown.ts',
  // One hub for all: pages are looked at while the demo is as it was seeded, tasks change it. (Patterns are held against
  // whole paths: a checkout may lie in a folder that is called `public`.)
  projects: [
    {
      name: 'pages',
      testMatch: ['**/src/routes/*.spec.ts', '**/src/public/*.spec.ts', '**/src/keyboard/quiet.spec.ts'],
    },
    {
      name: 'tasks',
      testIgnore: [
        ...['**/src/routes/**', '**/src/public/**', '**/src/keyboard/quiet.spec.ts'],
        '**/src/phone/first-visit.spec.ts',
      ],
    },
    // What is held against the clock comes when nobody else works any more. (Alone: `--project=clock --no-deps`.)
    {
      name: 'clock',
      testMatch: ['**/src/phone/first-visit.spec.ts'],
      dependencies: ['pages', 'tasks'],
      fullyParallel: false,
    },
  ],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    // It stores the whole dashboard on each new device; whoever tries what is there without a network allows it.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Budapest',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 10_000,
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off', // a trace makes each step slower
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `"${process.execPath}" ../api/dist/main.js`,
    url: `${baseURL}/health/ready`,
    // The hub of this run and its demo networks only: what the shell has set for another hub must not reach it.
    env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, PUBLIC_URL: baseURL, LOG_LEVEL: 'warn' },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
