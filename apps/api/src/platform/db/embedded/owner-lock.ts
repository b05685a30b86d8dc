import fs from 'node:fs';

interface Owner {
  pid: number;
  /** Moment at which the process began, in the kernel's ticks; a number used again after a restart differs in it. */
  began: string | null;
  /** Port of the server, once it runs. */
  port?: number;
}

const beganAt = (pid: number): string | null => {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isAlive = (owner: Owner): boolean => {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return owner.began === null || owner.began === beganAt(owner.pid);
};

export interface Ownership {
  /** Notes the port, so that a command on the same machine can use the running server. */
  running(port: number): void;
  giveBack(): void;
}

/**
 * Notes that this process owns the database files, or throws when a living one does: without it a second start would
 * stop the database of the first. A note of a process that was killed is taken over.
 */
export function takeOwnership(file: string): Ownership {
  const note: Owner = { pid: process.pid, began: beganAt(process.pid) };
  for (;;) {
    try {
      fs.writeFileSync(file, JSON.stringify(note), { flag: 'wx', mode: 0o600 });
      return {
        running: (port) => fs.writeFileSync(file, JSON.stringify({ ...note, port }), { mode: 0o600 }),
        giveBack: () => fs.rmSync(file, { force: true }),
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = livingOwner(file);
    if (owner)
      throw new Error(
        `the database is in use by process ${owner.pid}: stop it first, or set another DATA_DIR`,
      );
    fs.rmSync(file, { force: true });
  }
}

/** The other process that owns the files now, if one does. */
export function livingOwner(file: string): { pid: number; port?: number | undefined } | undefined {
  const owner = readOwner(file);
  return owner && owner.pid !== process.pid && isAlive(owner) ? owner : undefined;
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined; // none, or half-written by a process that was killed
  }
}
