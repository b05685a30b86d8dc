/**
 * Puts a small script into the shell of a built dashboard that names the parts of the first pages and asks their first
 * questions while the program itself is on its way (`src/begin/begin.js`).
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap.mjs';
import { filesOf } from './built-files.mjs';

const dashboard = path.join(root, 'apps/dashboard');
const folder = path.join(dashboard, 'dist/browser');

/** What is fetched for each of these addresses, beside the words of the frame. */
const PAGES = {
  '/': [
    'src/app/today/today-page.ts',
    'src/app/today/home.ts',
    'src/app/today/words.{language}.ts',
    'src/app/shell/words/later.{language}.ts',
  ],
  '/activities/log': ['src/app/activities/words.{language}.ts'],
};
/** Documents of the interface that the page at an address asks first, by the file that the code generation writes. */
const QUESTIONS = {
  '/': [['shell-session', 'ViewerDocument']],
  '/activities/log': [
    ['shell-session', 'ViewerDocument'],
    ['activities-log', 'LogSheetDocument'],
  ],
};
const WORDS = 'src/app/shell/words/messages.{language}.ts';

function partsOf(outputs, pages, language) {
  const named = [WORDS, ...pages].map((page) => page.replace('{language}', language));
  const first = new Set(filesOf(outputs, ['src/main.ts']));
  return filesOf(outputs, named)
    .filter((file) => !first.has(file))
    .map((file) => `/${file}`);
}

function questionsOf(documents) {
  return documents.map(([file, name]) => {
    const generated = path.join(root, 'libs/contract/src/generated', `${file}.documents.ts`);
    const text = readFileSync(generated, 'utf8').split(
      `export const ${name} = new TypedDocumentString(\``,
    )[1];
    if (!text) throw new Error(`${generated} has no ${name}: is the list of tools/first-screen.mjs right?`);
    return text.split('`')[0];
  });
}

/** @param {object} outputs what the build wrote, as its statistics tell */
export function writeFirstScreen(outputs) {
  const parts = {};
  const questions = {};
  for (const [page, files] of Object.entries(PAGES)) {
    parts[page] = Object.fromEntries(['en', 'hu'].map((one) => [one, partsOf(outputs, files, one)]));
    questions[page] = questionsOf(QUESTIONS[page]);
  }
  const text = readFileSync(path.join(dashboard, 'src/begin/begin.js'), 'utf8')
    .replace(`{ '{{parts}}': {} }`, () => JSON.stringify(parts))
    .replace(`{ '{{questions}}': [] }`, () => JSON.stringify(questions));
  const name = `begin-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  writeFileSync(path.join(folder, name), text);
  const shell = path.join(folder, 'index.html');
  const page = readFileSync(shell, 'utf8').replace(
    '</title>',
    `</title>\n    <script src="/${name}" async></script>`,
  );
  writeFileSync(shell, page);
}
