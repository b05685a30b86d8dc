import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { readSettings, SettingsError } from './platform/config/index.js';
import { seedDemo } from './cli/seed/index.js';
import { personas } from './demo/personas.js';
import type { RunSettings } from './platform/config/index.js';
import { describe, LOG, type Log } from './platform/log/logger.js';
import { startHub } from './start-hub.js';

/**
 * About 80 MiB of the heap are in use at any time. Left alone, V8 lets it grow to the fourfold before it tidies up, because
 * the machine has so much; told so, and started with the flag in package.json, the process stays below 350 MiB under load, at the same speed.
 */
setFlagsFromString('--heap-growing-percent=60');

/** Where the hub is; in the demo also one door per persona, to be opened with a click. */
function welcome({ demo, publicUrl }: RunSettings): string {
  const doors = demo
    ? personas('en').map((who) => ({ ...who, link: `${publicUrl}/demo/as/${who.persona}` }))
    : [];
  const width = Math.max(0, ...doors.map(({ link }) => link.length));
  const lines = doors.map(
    ({ link, name, role, organization, office, network }) =>
      `  ${link.padEnd(width)}  ${[name, role, organization ?? office ?? network].join(', ')}`,
  );
  return [
    `Kaláka is listening on ${publicUrl}`,
    ...(demo ? ['Sign in as one of the demo people:', ...lines] : []),
    '',
  ].join('\n');
}

/** `npm start`: the whole hub in one process. */
async function main(): Promise<void> {
  const hub = await startHub(readSettings(process.env), async (app, settings) => {
    if (settings.demo)
      await seedDemo(app, settings, (line) => process.stdout.write(`Demo network ${line}\n`));
  });
  process.stdout.write(welcome(hub.settings));
  const log = hub.app.get<Log>(LOG);
  // A promise that nobody waited for is a bug; it must not cost everybody else their answers.
  process.on('unhandledRejection', (reason) =>
    log.error({ error: describe(reason) }, 'bug: nobody waited for it'),
  );

  let asked = false;
  const leave = (): void => {
    // Ctrl-C arrives twice (from the terminal and from npm): the second one must not cut the first one short.
    if (asked) return;
    asked = true;
    hub.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}

main().catch((error: unknown) => {
  // One readable text for the person who starts it; a stack would only hide it.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (!(error instanceof SettingsError) && process.env['LOG_LEVEL'] === 'debug') console.error(error);
  process.exit(1);
});
