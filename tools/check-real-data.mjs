/**
 * `npm run check:real-data -- <folder>`: imports, exports and their oracles on a folder of real data that is not part
 * of the repository. One line per check, then one line that sums up.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { prepare } from './bootstrap.mjs';

const [argument, ...more] = process.argv.slice(2);
const folder = argument === undefined ? undefined : path.resolve(argument);
if (folder === undefined || more.length > 0 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('Use: npm run check:real-data -- <folder with the real data>');
  process.exit(1);
}
await prepare();
const { build } = await import('./build.mjs');
if (!(await build(['api']))) process.exit(1);

const { Checks } = await import('./real-data/checks.mjs');
const { checkTables } = await import('./real-data/tables.mjs');
const { checkTexts } = await import('./real-data/texts.mjs');
const { checkDirectories } = await import('./real-data/directories.mjs');
const { checkSources } = await import('./real-data/sources.mjs');
const { checkActivities } = await import('./real-data/activities.mjs');
const { checkIati } = await import('./real-data/iati.mjs');
const { checkLargeFile } = await import('./real-data/large-file.mjs');
const { checkDatabase } = await import('./real-data/database.mjs');

const checks = new Checks(folder);
// what needs the database comes last: it starts one
for (const part of [
  checkTables,
  checkTexts,
  checkDirectories,
  checkSources,
  checkActivities,
  checkIati,
  checkLargeFile,
  checkDatabase,
])
  await part(checks);
console.log(`\n${checks.summary()}`);
process.exit(checks.failed > 0 ? 1 : 0);
