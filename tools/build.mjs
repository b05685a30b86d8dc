/**
 * Builds what is stale. Nx caches too, but it takes more than a second to find that out; a stamp of names,
 * sizes and times of the sources tells it in milliseconds, so that a second start is quick.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap.mjs';

const NODE_LIBS = ['domain', 'words', 'contract', 'standards'].map((name) => `libs/${name}`);
const PROJECTS = {
  api: { sources: ['apps/api', ...NODE_LIBS], result: 'apps/api/dist/main.js' },
  dashboard: {
    sources: ['apps/dashboard', 'libs/ui', ...NODE_LIBS],
    result: 'apps/dashboard/dist/browser/index.html',
  },
};
const SKIPPED = /^(dist|node_modules|test|\.angular)$|\.(spec|int-spec)\.ts$/;

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.test(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* files(file);
    else yield file;
  }
}

function fingerprint(project) {
  const hash = createHash('sha256');
  const shared = ['tsconfig.base.json', 'package-lock.json'].map((name) => path.join(root, name));
  const sources = PROJECTS[project].sources.flatMap((folder) => [...files(path.join(root, folder))]);
  for (const file of [...shared, ...sources].sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const stampOf = (project) => path.join(root, '.cache', `build-${project}`);
const isFresh = (project, print) =>
  existsSync(path.join(root, PROJECTS[project].result)) &&
  existsSync(stampOf(project)) &&
  readFileSync(stampOf(project), 'utf8') === print;

/** Standard output may be somebody's data (`hub export`): what a failed build says goes to the error stream. */
const nx = (projects) =>
  new Promise((resolve) => {
    const args = ['run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static'];
    const child = spawn(process.execPath, [path.join(root, 'node_modules/.bin/nx'), ...args], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => {
      if (code !== 0) console.error(said);
      resolve(code === 0);
    });
  });

/**
 * @param {('api' | 'dashboard')[]} projects
 * @returns {Promise<boolean>} false when the build failed; its messages are on the error stream
 */
export async function build(projects = ['api', 'dashboard']) {
  const prints = new Map(projects.map((project) => [project, fingerprint(project)]));
  const stale = projects.filter((project) => !isFresh(project, prints.get(project)));
  if (stale.length === 0) return true;
  console.error(`Building ${stale.join(' and ')} …`);
  if (!(await nx(stale))) return false;
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  for (const project of stale) writeFileSync(stampOf(project), prints.get(project));
  return true;
}
