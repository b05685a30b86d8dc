/** The steps of `npm test`: what each runs, which part it belongs to, and how its result is counted. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../bootstrap.mjs';
import { build } from '../build.mjs';
import { browserPath } from './browser.mjs';
import { countCheck, countJest, countPlaywright } from './count.mjs';
import { failedJest, failedPlaywright } from './failures.mjs';
import { bin, run } from './run.mjs';

/** Where a runner reports to; a report of an earlier run must not be counted again. */
function reportFile(part) {
  const folder = path.join(root, 'test-results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${part}.json`);
  rmSync(file, { force: true });
  return file;
}

const check = (part, name, command, args, options) => ({
  part,
  name,
  execute: async () => {
    const { ok, output } = await run(command, args, options);
    return { output, count: countCheck(ok), failures: ok ? [] : [output] };
  },
});

const jest = (part, name, config) => ({
  part,
  name,
  execute: async () => {
    const file = reportFile(part);
    const args = ['-c', config, '--json', `--outputFile=${file}`, '--maxWorkers=2', '--ci'];
    // --ci: a snapshot that is missing is a failure and not written on the quiet.
    const nodeArgs = ['--experimental-vm-modules', '--no-warnings'];
    const { ok, output } = await run(bin('jest'), args, { nodeArgs });
    const count = countJest(file, ok);
    return { output: output.replace(/^\{"num.*$/m, ''), count, failures: failedJest(file) };
  },
});

const browser = {
  part: 'browser',
  name: 'browser tests',
  execute: async () => {
    const chrome = browserPath();
    if (!chrome) {
      const output = 'No browser: install chromium (or Google Chrome), or set CHROME_PATH to one.';
      return { output, count: countCheck(false) };
    }
    const file = reportFile('browser');
    const env = { CHROME_PATH: chrome, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const args = ['test', '--reporter=list,json'];
    const { ok, output } = await run(bin('playwright'), args, { cwd: 'apps/dashboard-e2e', env });
    return { output, count: countPlaywright(file, ok), failures: failedPlaywright(file) };
  },
};

/** Only the browser needs the dashboard built. */
export const buildStep = (parts) => ({
  part: 'build',
  name: 'build',
  execute: async () => {
    const projects = parts.includes('browser') ? ['api', 'dashboard'] : ['api'];
    return { output: '', count: countCheck(await build(projects)) };
  },
});

/** Needs nothing built. */
export const sourceLane = [
  check('lint', 'format', bin('prettier'), ['--check', '.']),
  check('lint', 'lint', bin('nx'), ['run-many', '-t', 'lint', '--parallel=1', '--outputStyle=static']),
  check('lint', 'floors and cycles', bin('depcruise'), ['-c', '.dependency-cruiser.mjs', 'apps', 'libs']),
  check('lint', 'types', bin('tsc'), ['-p', 'tools/tsconfig.check.json', '--pretty', 'false']),
  check('lint', 'types of the dashboard', bin('ngc'), [
    '-p',
    'apps/dashboard/tsconfig.spec.json',
    '--noEmit',
  ]),
  check('lint', 'types of the components', bin('ngc'), [
    '-p',
    'libs/ui/tsconfig.spec.json',
    '--noEmit',
    '--pretty',
    'false',
  ]),
  jest('unit', 'unit tests', 'jest.config.mjs'),
];

/** Needs the build. */
export const builtLane = [
  check('lint', 'schema', 'tools/codegen/codegen.mjs', ['--check']),
  jest('db', 'tests on PostgreSQL', 'jest.db.config.mjs'),
  browser,
];
