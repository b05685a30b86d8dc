/**
 * What every command of the workspace does first: install from the lock file when something is missing, then
 * go on under the Node 24 that was installed. Plain Node 20 without packages, because none may be there yet.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(root, ...parts);
const NEEDED = 24;

const lockFile = inRoot('package-lock.json');
const installed = inRoot('node_modules/.package-lock.json'); // written by npm after each install
const stamp = inRoot('node_modules/.kalaka-lock'); // hash of the lock file that was installed from
const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

function isInstalled() {
  if (!existsSync(installed)) return false;
  // A folder lent by another checkout: installing would empty it there.
  if (lstatSync(inRoot('node_modules')).isSymbolicLink()) return true;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  return statSync(installed).mtimeMs + 5_000 >= statSync(lockFile).mtimeMs;
}

function install() {
  console.error('Installing what the lock file names (some minutes the first time) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...args, 'ci'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) {
    console.error('The installation failed; its messages stand above.');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}

/** The Node that came with the installation, or undefined on a platform that has no such package. */
function ownNode() {
  const file = inRoot('node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  return existsSync(file) ? file : undefined;
}

/** Runs the same script again under `node` and ends with its exit code. Signals are handed on. */
function continueUnder(node) {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], {
    cwd: process.cwd(),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  });
}

/** Resolves only when packages are installed and this process is Node 24 or newer. */
export async function prepare() {
  if (!isInstalled()) install();
  process.env.PATH = `${inRoot('node_modules/.bin')}${path.delimiter}${process.env.PATH}`;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return;
  const node = ownNode();
  if (node) return continueUnder(node);
  console.error(`Kaláka needs Node ${NEEDED}; this is ${process.version} and no package brings one for`);
  console.error(
    `${process.platform} ${process.arch}. Install Node ${NEEDED} (nodejs.org) and run this again.`,
  );
  process.exit(1);
}
