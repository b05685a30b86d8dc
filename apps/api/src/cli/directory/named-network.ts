import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * The network that is meant: by its short name or id; without either the only one there is.
 * @throws Error that names the networks there are
 */
export async function namedNetwork(
  app: INestApplicationContext,
  name?: string,
): Promise<{ id: string; slug: string }> {
  const networks = (await app.get(DataSource).query('SELECT id, slug FROM networks ORDER BY slug')) as {
    id: string;
    slug: string;
  }[];
  const found = name ? networks.filter(({ id, slug }) => id === name || slug === name) : networks;
  const [network] = found;
  if (network && found.length === 1) return network;
  const known = networks.map(({ slug }) => slug).join(', ') || 'none';
  throw new Error(
    name
      ? `there is no network "${name}" (there are: ${known})`
      : `--network is needed (there are: ${known})`,
  );
}
