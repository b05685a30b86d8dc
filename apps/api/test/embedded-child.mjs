import './resolve-ts.mjs';

/** Starts the embedded database in the folder given and says where it is; for specs that kill the process that owns it. */
const { startEmbedded } = await import('../src/platform/db/embedded/index.ts');
const embedded = await startEmbedded({ dataDir: process.argv[2], durable: true });
process.stdout.write(JSON.stringify({ url: embedded.url('owner'), pid: embedded.pid }) + '\n');
setInterval(() => undefined, 60_000);
