/**
 * Writes the service worker of a built dashboard: its own name of the build, and the files that the first screen and the
 * log form need, found by following the imports of their pages.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap.mjs';
import { filesOf } from './built-files.mjs';
import { writeFirstScreen } from './first-screen.mjs';
import { inOnePiece } from './one-piece.mjs';

const dashboard = path.join(root, 'apps/dashboard');
const folder = path.join(dashboard, 'dist/browser');
const stats = path.join(dashboard, 'dist/browser-stats.json');

/** Pages that must open without a network, and the words they say; all that they import comes with them. */
export const KEPT = [
  'src/main.ts',
  'src/app/today/today-page.ts',
  'src/app/today/home.ts',
  'src/app/today/home-public.ts',
  'src/app/activities/activities.routes.ts',
  'src/app/activities/log/logged.page.ts',
  'src/app/activities/list/own-list.page.ts',
  'src/app/activities/log/send-activity.ts',
  'src/app/activities/files/file-fields.ts',
  'src/app/activities/files/send-file.ts',
  ...['en', 'hu'].flatMap((language) => [
    `src/app/shell/words/messages.${language}.ts`,
    `src/app/shell/words/later.${language}.ts`,
    `src/app/activities/words.${language}.ts`,
    `src/app/activities/files/words.${language}.ts`,
    `src/app/today/words.${language}.ts`,
  ]),
];
/** Beside the program: icons, the letter faces, what makes it installable. */
const BESIDE =
  /^(icons\.svg|favicon\.svg|manifest\.webmanifest|styles-\w+\.css|begin-\w+\.js|media\/.+\.woff2)$/;

if (process.argv[1] === import.meta.filename) {
  const outputs = await inOnePiece(folder, JSON.parse(readFileSync(stats, 'utf8')).outputs);
  writeFirstScreen(outputs);
  const beside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    BESIDE.test(name),
  );
  const files = [...filesOf(outputs, KEPT), ...beside].sort().map((name) => `/${name}`);
  const build = createHash('sha256').update(readFileSync(path.join(folder, 'index.html')));
  for (const name of beside.sort()) build.update(readFileSync(path.join(folder, name)));
  const text = readFileSync(path.join(dashboard, 'src/service-worker/service-worker.js'), 'utf8')
    .replace('{{build}}', build.digest('hex').slice(0, 16))
    .replace(`['{{files}}']`, JSON.stringify(files));
  writeFileSync(path.join(folder, 'service-worker.js'), text);
  if (existsSync(stats)) rmSync(stats);
}
