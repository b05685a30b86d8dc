/** `npm start`: install, build what is stale, then become the API, which serves the dashboard too. */
import { prepare } from './bootstrap.mjs';

await prepare();
const { build } = await import('./build.mjs');
if (!(await build())) process.exit(1);
await import('../apps/api/dist/main.js');
