import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';

const short = (error) =>
  String(error?.message ?? error)
    .split('\n')
    .slice(0, 12)
    .join('\n     ');

/** Runs checks one after another, prints a line for each and counts them. */
export class Checks {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** @param {string} folder the folder of real data */
  constructor(folder) {
    this.folder = folder;
  }

  path(...parts) {
    return path.join(this.folder, ...parts);
  }

  /** False, with a line that says so, when a data set is not in the folder. */
  has(dataSet) {
    if (existsSync(this.path(dataSet))) return true;
    this.skipped++;
    console.log(`skip ${dataSet}: not in this folder`);
    return false;
  }

  /**
   * @param {string} name what holds when the check passes
   * @param {() => unknown} work throws when it does not; a text it answers is printed behind the name
   */
  async check(name, work) {
    try {
      const detail = await work();
      this.passed++;
      console.log(`ok   ${name}${typeof detail === 'string' ? ` (${detail})` : ''}`);
    } catch (error) {
      this.failed++;
      console.log(`FAIL ${name}\n     ${short(error)}`);
    }
  }

  summary() {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return `${this.passed} passed, ${this.failed} failed${skipped}`;
  }
}

/** Fails with the first members of a list that should be empty. */
export function assertNone(list, what) {
  assert.equal(list.length, 0, `${list.length} ${what}: ${JSON.stringify(list.slice(0, 3))}`);
}
