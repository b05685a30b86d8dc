import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const HUB = path.resolve(import.meta.dirname, '../../../api/dist/cli/hub.js');
/** With which `npm run hub` starts it: its heap is bounded, so that the process stays below 512 MiB (`start-api.mjs`). */
const FLAGS = (process.env['HUB_FLAGS'] ?? '').split(' ').filter(Boolean);
/** Says at the end of the process how much memory it took at most, in MiB. */
const PEAK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\npeak ${Math.round(process.resourceUsage().maxRSS/1024)}\\n`))';

export interface Ended {
  code: number | null;
  signal: string | null;
  /** Lines of standard output. */
  lines: string[];
  error: string;
  /** Most memory that the process took, in MiB; NaN when it was killed. */
  peak: number;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves when the command told of a step, or ended. */
  reached(step: string): Promise<void>;
}

/** A command of the operator in a process of its own, beside the hub that runs for these specs. */
export const hubCommand = (...args: string[]): Running => commandOn(process.env['API_DATA_DIR'] ?? '', args);

/** The same on the data of another folder, with a database of its own there. */
export function commandOn(dataDir: string, args: readonly string[]): Running {
  const env = { ...process.env, DATA_DIR: dataDir, DEMO: 'true', LOG_LEVEL: 'error' };
  for (const name of ['NODE_ENV', 'NODE_OPTIONS', 'DATABASE_URL']) delete (env as NodeJS.ProcessEnv)[name];
  const child = spawn(process.execPath, [...FLAGS, `--import=${PEAK}`, HUB, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (error += text.toString()));
  return {
    child,
    ended: new Promise((resolve) => {
      child.once('close', (code, signal) => {
        const peak = Number(/peak (\d+)/.exec(error)?.[1]);
        resolve({ code, signal, lines: out.split('\n').filter(Boolean), error, peak });
      });
    }),
    reached: async (step) => {
      while (!error.includes(step) && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
