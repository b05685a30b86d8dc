import { readFileSync } from 'node:fs';

/**
 * The flags of Node with which package.json starts something, for whoever starts the same without npm.
 * @param {'start' | 'hub'} script
 */
export function startFlags(script) {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return scripts[script].split(' ').filter((word) => word.startsWith('--'));
}
