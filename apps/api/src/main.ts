import 'reflect-metadata';
import { readSettings, SettingsError } from './platform/config/index.js';
import { startHub } from './start-hub.js';

/** `npm start`: the whole hub in one process. */
async function main(): Promise<void> {
  const hub = await startHub(readSettings(process.env));
  process.stdout.write(`Kaláka is listening on ${hub.settings.publicUrl}\n`);

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
