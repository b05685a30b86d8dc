import fs from 'node:fs';
import path from 'node:path';
import { clusterFolder, runAs, usableBinaries } from './binaries.js';
import { DATABASE, makeCluster, ROLES } from './cluster.js';
import { livingOwner, takeOwnership } from './owner-lock.js';
import { secretsIn, type Secrets } from './secrets.js';
import { Server } from './server.js';

export interface EmbeddedOptions {
  /** Folder for everything that must survive; made when missing. */
  dataDir: string;
  port?: number;
  /** False only for tests: a crash of the machine may then lose what was committed. */
  durable?: boolean;
  /** True only for tests, which make a database per file. */
  mayCreateDatabases?: boolean;
  onRestart?: (reason: string) => void;
}

export interface Embedded {
  readonly port: number;
  /** Process id of the server now (it changes when the server had to be started again). */
  readonly pid: number | undefined;
  readonly secrets: Secrets;
  /** Address of a database as one of the roles. */
  url(role: keyof typeof ROLES, database?: string): string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on files below `dataDir`, after whatever happened to the last run. One process at a time. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = path.resolve(options.dataDir);
  fs.mkdirSync(dataDir, { recursive: true });
  const ownership = takeOwnership(noteOf(dataDir));
  try {
    const secrets = secretsIn(dataDir);
    const user = runAs();
    const binaries = await usableBinaries(dataDir, user);
    const folder = clusterFolder(dataDir, user);
    const durable = options.durable ?? true;
    const mayCreateDatabases = options.mayCreateDatabases ?? false;
    makeCluster({ binaries, folder, user, secrets, mayCreateDatabases, durable });
    const server = await Server.start({
      binaries,
      folder,
      user,
      port: options.port,
      durable,
      onRestart: options.onRestart,
    });
    ownership.running(server.port);
    return {
      port: server.port,
      get pid() {
        return server.pid;
      },
      secrets,
      url: urlsOf(secrets, server.port),
      stop: async () => {
        await server.stop();
        ownership.giveBack();
      },
    };
  } catch (error) {
    ownership.giveBack();
    throw error;
  }
}

const noteOf = (dataDir: string): string => path.join(dataDir, 'owner.json');

const urlsOf =
  (secrets: Secrets, port: number): Embedded['url'] =>
  (role, database = DATABASE) =>
    `postgres://${ROLES[role]}:${secrets[role]}@127.0.0.1:${port}/${database}`;

/**
 * The embedded database for a command: the server of the running hub if there is one (it is left running), else one of
 * its own for as long as the command takes.
 */
export async function joinEmbedded(options: EmbeddedOptions): Promise<Omit<Embedded, 'pid'>> {
  const dataDir = path.resolve(options.dataDir);
  const port = livingOwner(noteOf(dataDir))?.port;
  if (port === undefined) return startEmbedded(options);
  const secrets = secretsIn(dataDir);
  return { port, secrets, url: urlsOf(secrets, port), stop: () => Promise.resolve() };
}
