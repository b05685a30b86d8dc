import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { RunAs } from './binaries.js';

interface ServerOptions {
  binaries: string;
  folder: string;
  user: RunAs;
  port?: number | undefined;
  durable: boolean;
  /** Told when the server ended by itself and is started again. */
  onRestart?: ((reason: string) => void) | undefined;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

// Errors are not logged by the server: their details would hold values of rows. The API logs codes with a request id.
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'max_connections=60',
  'log_min_messages=log',
  'log_checkpoints=off',
  'jit=off',
];
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A running PostgreSQL server, started again whenever it dies without having been told to. */
export class Server {
  private child: ChildProcess | undefined;
  private stopping = false;
  private restarting: Promise<void> | undefined;

  private readonly options: ServerOptions;
  readonly port: number;

  private constructor(options: ServerOptions, port: number) {
    this.options = options;
    this.port = port;
  }

  static async start(options: ServerOptions): Promise<Server> {
    stopOrphan(options);
    const server = new Server(options, options.port ?? (await freePort()));
    await server.launch();
    process.once('exit', server.kill);
    return server;
  }

  /** Process id of the server, for fault tests. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    process.off('exit', this.kill);
    await this.restarting;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGINT'); // "fast": open transactions are rolled back
    });
  }

  private readonly kill = (): void => {
    if (this.child?.exitCode === null) this.child.kill('SIGINT');
  };

  private async launch(): Promise<void> {
    const child = await spawnServer(this.options, this.port);
    this.child = child;
    child.once('exit', (code, signal) => {
      if (this.stopping) return;
      this.options.onRestart?.(`PostgreSQL ended (${signal ?? code})`);
      this.restarting = this.relaunch();
    });
  }

  private async relaunch(): Promise<void> {
    // Its children may need a moment to notice that their parent is gone; until then the files are locked.
    for (let attempt = 0; !this.stopping && attempt < 100; attempt += 1) {
      try {
        return await this.launch();
      } catch (error) {
        if (attempt % 10 === 9) this.options.onRestart?.((error as Error).message);
        await new Promise((resolve) => setTimeout(resolve, Math.min(100 * (attempt + 1), 1_000)));
      }
    }
  }
}

/** A process killed by force leaves its server running; that one is stopped in an orderly way first. */
function stopOrphan({ binaries, folder, user }: ServerOptions): void {
  if (!fs.existsSync(path.join(folder, 'postmaster.pid'))) return;
  for (const mode of ['fast', 'immediate']) {
    const args = ['-D', folder, 'stop', '-m', mode, '-w', '-t', '15'];
    if (spawnSync(path.join(binaries, 'bin/pg_ctl'), args, { ...user, cwd: '/' }).status === 0) return;
  }
}

function spawnServer(
  { binaries, folder, user, durable }: ServerOptions,
  port: number,
): Promise<ChildProcess> {
  const settings = [...SETTINGS, ...(durable ? [] : NOT_DURABLE)].flatMap((setting) => ['-c', setting]);
  const args = ['-D', folder, '-p', String(port), '-k', '', ...settings];
  return new Promise((resolve, reject) => {
    // Detached: Ctrl-C goes to the whole terminal group, but the database must outlive the last answers of the API.
    const child = spawn(path.join(binaries, 'bin/postgres'), args, {
      ...user,
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: '/',
      detached: true,
    });
    let said = '';
    let ready = false;
    child.stderr?.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-4_000);
      if (ready || !said.includes('ready to accept connections')) return;
      ready = true;
      child.unref();
      (child.stderr as unknown as net.Socket).unref();
      resolve(child);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL did not start (${code}): ${said}`)));
  });
}
