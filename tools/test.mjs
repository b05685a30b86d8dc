/**
 * `npm test`: everything that a change must pass, or one part of it with `--only=unit|db|browser|lint`.
 * Two lanes run beside each other; each step prints its output in one piece when it has ended. The last line
 * sums up the whole run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare, root } from './bootstrap.mjs';

const PARTS = ['lint', 'unit', 'db', 'browser'];

function selected(args) {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const parts = only === undefined ? PARTS : only.split(',');
  const unknown = args
    .filter((arg) => !arg.startsWith('--only='))
    .concat(parts.filter((p) => !PARTS.includes(p)));
  if (unknown.length === 0) return parts;
  console.error(`Unknown: ${unknown.join(', ')}. Use: npm test [-- --only=${PARTS.join('|')}]`);
  process.exit(1);
}

/** What failed is named once more at the end, by step; `.ci/run` shows it last. */
const failed = [];

async function runLane(steps, counts) {
  for (const step of steps) {
    const start = Date.now();
    const {
      output,
      count,
      failures = [],
    } = await step.execute().catch((error) => ({
      output: String(error?.stack ?? error),
      count: { passed: 0, failed: 1, skipped: 0 },
    }));
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`\n── ${step.name} (${seconds} s): ${summary(count)}`);
    if (output.trim()) console.log(output.trim());
    counts.push(count);
    if (count.failed > 0)
      failed.push(`FAILED in ${step.name}:`, ...failures.map((one) => `  ${one.slice(-4000)}`));
    if (step.part === 'build' && count.failed > 0) {
      console.log('Not run, because the build failed, and counted as failed: what needs it.');
      counts.push({ passed: 0, failed: steps.length - 1, skipped: 0 });
      return;
    }
  }
}

const parts = selected(process.argv.slice(2));
await prepare();
const { sum, summary } = await import('./test/count.mjs');
const { buildStep, builtLane, sourceLane } = await import('./test/steps.mjs');

const chosen = (lane) => lane.filter((step) => parts.includes(step.part));
const needBuild = chosen(builtLane);
const counts = [];
await Promise.all([
  runLane(chosen(sourceLane), counts),
  runLane(needBuild.length > 0 ? [buildStep(parts), ...needBuild] : [], counts),
]);

const total = sum(counts);
mkdirSync(path.join(root, 'test-results'), { recursive: true });
const named = [...failed, summary(total)].join('\n');
writeFileSync(path.join(root, 'test-results/summary.txt'), `${named}\n`);
console.log(`\n${named}`);
process.exit(total.failed > 0 ? 1 : 0);
