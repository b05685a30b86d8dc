import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const STEP = 64 * 1024 * 1024;
let collect: (() => void) | undefined;
let next = 256 * 1024 * 1024;

/**
 * To be called before the work: V8 then keeps its nursery small, which saves a hundred MiB with a hundred thousand
 * records and costs a few seconds.
 */
export const startSmall = (): void => setFlagsFromString('--optimize-for-size');

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
