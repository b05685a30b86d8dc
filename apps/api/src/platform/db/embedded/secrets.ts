import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What this installation keeps to itself: passwords of the three database roles, and the secret of sign-in tokens. */
export interface Secrets {
  owner: string;
  app: string;
  operator: string;
  session: string;
}

const KEYS = ['owner', 'app', 'operator', 'session'] as const;

/** Reads the secrets of the data folder, or makes them at the first start. Readable by this user alone. */
export function secretsIn(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (fs.existsSync(file)) {
    const known = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Secrets>;
    for (const key of KEYS)
      if (!known[key]) throw new Error(`${file} lacks "${key}": restore it from a backup`);
    return known as Secrets;
  }
  const made = Object.fromEntries(
    KEYS.map((key) => [key, randomBytes(32).toString('base64url')]),
  ) as unknown as Secrets;
  // Written whole under another name first: a process killed in between leaves no half a file.
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(made, null, 2) + '\n', { mode: 0o600 });
  fs.renameSync(draft, file);
  return made;
}
