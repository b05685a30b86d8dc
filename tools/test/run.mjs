/** Runs one command to its end, keeping its output together, so that two steps at once stay readable. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../bootstrap.mjs';

const COLOURS = /\x1b\[[0-9;]*m/g; // some tools colour whatever one tells them

/** Absolute path of an installed command. */
export const bin = (name) => path.join(root, 'node_modules/.bin', name);

/**
 * @param {string} command a script for this Node
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, nodeArgs?: string[] }} options cwd is relative to the root
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { env = {}, cwd = '.', nodeArgs = [] } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeArgs, command, ...args], {
      cwd: path.join(root, cwd),
      env: { ...process.env, FORCE_COLOR: '0', NX_DAEMON: 'false', NX_TUI: 'false', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const add = (chunk) => (output += chunk);
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => resolve({ ok: code === 0, output: output.replace(COLOURS, '') }));
  });
}
