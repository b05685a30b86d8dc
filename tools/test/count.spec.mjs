import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { failedJest, failedPlaywright } from './failures.mjs';
import { countJest, countPlaywright, sum, summary } from './count.mjs';

let folder;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'count-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content) => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const jest = (numbers) =>
  report({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    ...numbers,
  });

it('counts a suite that could not be loaded as a failure', () => {
  const file = jest({ numPassedTests: 3, numRuntimeErrorTestSuites: 1 });
  expect(countJest(file, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it('counts tests that are left out', () => {
  const file = jest({ numPassedTests: 3, numPendingTests: 2, numTodoTests: 1 });
  expect(countJest(file, true)).toEqual({ passed: 3, failed: 0, skipped: 3 });
});

it('counts a run of no tests as a failure', () => {
  expect(countJest(jest({}), true).failed).toBe(1);
});

it('counts a missing report as a failure', () => {
  expect(countJest(path.join(folder, 'none.json'), true).failed).toBe(1);
});

it('counts a runner that fails after all its tests passed as a failure', () => {
  expect(countJest(jest({ numPassedTests: 9 }), false).failed).toBe(1);
});

it('counts a test that needed a second try as failed', () => {
  const file = report({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } });
  expect(countPlaywright(file, true)).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

it('sums to one line that names skipped tests only when there are some', () => {
  const total = sum([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(summary(total)).toBe('3 passed, 1 failed');
  expect(summary({ ...total, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

it('names each test that failed, and each file that could not be loaded, with the beginning of the message', () => {
  const testResults = [
    {
      name: 'a.spec.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'adds', failureMessages: [] },
        { status: 'failed', fullName: 'takes away', failureMessages: ['Expected 1\nReceived 2'] },
      ],
    },
    { name: 'b.spec.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
  ];
  expect(failedJest(report({ testResults }))).toEqual([
    'a.spec.ts: takes away\n    Expected 1\n    Received 2',
    'b.spec.ts\n    Cannot find module',
  ]);
});

it('names each test in the browser that failed or had to be tried again', () => {
  const tests = (status) => [
    { projectName: 'pages', status, results: [{ status: 'failed', error: { message: 'too slow' } }] },
  ];
  const specs = ['expected', 'flaky'].map((status) => ({
    file: 'x.spec.ts',
    title: status,
    tests: tests(status),
  }));
  expect(failedPlaywright(report({ suites: [{ suites: [{ specs }] }] }))).toEqual([
    'x.spec.ts [pages]: flaky\n    too slow',
  ]);
});
