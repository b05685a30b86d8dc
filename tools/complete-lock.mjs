/**
 * Completes package-lock.json after an install, so that `npm ci` accepts it everywhere.
 *
 * npm leaves optional packages of other platforms out of the lock file when the registry in use does not
 * carry them, and `npm ci` then complains that they are missing. This adds an entry without integrity for
 * each: right on the platforms that never install it, and looked up by version on the one that does.
 */
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';

const SYSTEMS = 'darwin linux win32 freebsd android openharmony sunos netbsd openbsd aix wasm32'.split(' ');
const PROCESSORS = 'x64 arm64 ia32 ppc64 s390x riscv64 loong64 arm wasm32'.split(' ');

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;

/** Whether `name` resolves from the package at lock key `from`, looking upwards as Node does. */
const isResolvable = (from, name) => {
  const parts = from.split('/node_modules/');
  for (let depth = parts.length; depth >= 1; depth--) {
    const base = parts.slice(0, depth).join('/node_modules/');
    if (packages[base ? `${base}/node_modules/${name}` : `node_modules/${name}`]) return true;
  }
  return Boolean(packages[`node_modules/${name}`]);
};

const entryFor = (name, version) => {
  const short = name.replace(/^@[^/]+\//, '').replace('windows', 'win32');
  const system = SYSTEMS.find((s) => short.includes(s)) ?? 'none';
  const processor = PROCESSORS.find((p) => short.includes(p));
  return {
    version: version.replace(/^[\^~]/, ''),
    optional: true,
    os: [system === 'wasm32' ? 'none' : system],
    ...(processor ? { cpu: [processor] } : {}),
  };
};

const added = [];
for (const [key, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isResolvable(key, name)) continue;
    packages[`node_modules/${name}`] = entryFor(name, version);
    added.push(`${name}@${version}`);
  }
}

if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

// What is installed is what the lock file names, so `npm start` need not install again.
const installed = new URL('../node_modules/.package-lock.json', import.meta.url);
if (existsSync(installed)) utimesSync(installed, new Date(), new Date());
console.log(`package-lock.json: ${added.length} optional packages of other platforms added`);
