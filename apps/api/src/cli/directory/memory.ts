import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const STEP = 64 * 1024 * 1024;
let collect: (() => void) | undefined;
let next = 256 * 1024 * 1024;

/**
 * Keeps long work small: Node lets garbage pile up as far as the machine allows, and a large import shares the machine
 * with the hub. Called between steps, it collects once the heap has grown by 64 MiB over what was really needed.
 */
export function keepSmall(): void {
  if (process.memoryUsage().heapUsed < next) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  next = Math.max(next, process.memoryUsage().heapUsed + STEP);
}
