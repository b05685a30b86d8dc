/** `npm run hub -- <command>`: the operator's command line; see docs/operating.md. */
import { prepare } from './bootstrap.mjs';

await prepare();
const { build } = await import('./build.mjs');
if (!(await build(['api']))) process.exit(1);
await import('../apps/api/dist/cli/hub.js');
