/** Starting the two servers, and what they and the database use. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { startFlags } from '../start-flags.mjs';

const children = [];

const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

export async function serve(script, environment) {
  const port = await freePort();
  const child = spawn(process.execPath, [...startFlags('start'), script], {
    env: { PATH: process.env.PATH, PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      () => true,
      () => false,
    );
    if (up) return { port, pid: child.pid };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${script} did not start`);
}

export const stopServers = () => children.forEach((child) => child.kill('SIGTERM'));

/** Resident memory, in MiB. */
export const memory = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const TICK = 10;
const ticksOf = (pid) => {
  const [, fields] = /\) (.*)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const [, parent, ...rest] = fields.split(' ');
  return { parent: Number(parent), ms: (Number(rest[9]) + Number(rest[10])) * TICK };
};

/** Processor time of a server and of the database so far, in ms. Unlike requests per second, it does not blur on a busy machine. */
export function processorTime(pid, dataDir) {
  const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
  const postmaster = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]);
  const backends = fs.readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && ticksOf(name).parent === postmaster;
    } catch {
      return false; // it has ended meanwhile
    }
  });
  return { server: ticksOf(pid).ms, database: backends.reduce((sum, one) => sum + ticksOf(one).ms, 0) };
}
