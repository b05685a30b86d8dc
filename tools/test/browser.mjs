/** Finds a Chromium for the browser tests, or installs the one of Debian and Ubuntu when that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function find() {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}

function aptInstall() {
  console.log('No browser found: installing the package chromium …');
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], options);
}

/** @returns {string | undefined} path of the browser; undefined when there is none and none could be installed */
export function browserPath() {
  const found = find();
  if (found || process.env.CHROME_PATH || process.getuid?.() !== 0 || !isDebian()) return found;
  aptInstall();
  return find();
}
