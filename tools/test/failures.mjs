/** Names what failed, from the report files of Jest and Playwright: the end of a long log is what people see first. */
import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const COLOURS = /\x1b\[[0-9;]*m/g;
const beginning = (text, lines = 8) =>
  (text ?? '').replace(COLOURS, '').split('\n').slice(0, lines).join('\n    ');

/** One text per test that failed, and per file that could not be loaded: where, which, and how its message begins. */
export const failedJest = (file) =>
  (read(file)?.testResults ?? []).flatMap(({ name, message, assertionResults, status }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${name}\n    ${beginning(message)}`];
    return failed.map(
      (test) => `${name}: ${test.fullName}\n    ${beginning(test.failureMessages.join('\n'))}`,
    );
  });

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** The same for the browser; a test that passed only when tried again is named too. */
export const failedPlaywright = (file) =>
  (read(file)?.suites ?? []).flatMap(specsOf).flatMap(({ file: where, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const error = results.find((one) => one.status !== 'passed')?.error?.message;
        return `${where} [${projectName}]: ${title}\n    ${beginning(error)}`;
      }),
  );
