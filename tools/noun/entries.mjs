/** The lists of the house that know every noun, and the line that a new one gets in each. */
import fs from 'node:fs';
import path from 'node:path';
import { filled } from './names.mjs';

/** `before` is the text in front of which the line goes; `keys` are entered into a catalogue of words. */
export const ENTRIES = [
  {
    file: 'libs/domain/src/index.ts',
    after: /$/,
    line: `export * from './__nouns__/index.js';\n`,
  },
  {
    file: 'libs/domain/src/access/matrix.ts',
    before: /^\s*'audit\.read': row/m,
    line:
      `  '__operation__.list': row('net   net   net   net   net   -     net   -     net '),\n` +
      `  '__operation__.save': row('net   -     -     -     -     -     -     -     net '),\n`,
  },
  {
    file: 'libs/domain/src/kernel/events.ts',
    before: /^\s*'audit\.consulted',/m,
    line: `  '__operation__.saved',\n`,
  },
  {
    file: 'apps/api/src/migrations/index.ts',
    before: /^\n\/\*\* Every step/m,
    line: `import { __Nouns____stamp__ } from './__stamp__-__nouns__.js';\n`,
  },
  { file: 'apps/api/src/migrations/index.ts', before: /^\];/m, line: `  __Nouns____stamp__,\n` },
  {
    file: 'apps/api/src/app.module.ts',
    before: /^import \{ OrganizationsModule \}/m,
    line: `import { __Nouns__Module } from './__nouns__/index.js';\n`,
  },
  { file: 'apps/api/src/app.module.ts', before: /^\s*DemoModule,/m, line: `        __Nouns__Module,\n` },
  {
    file: 'apps/dashboard/src/app/routes.ts',
    before: /^ {2}\{\s+path: 'organizations',$/m,
    line: `  {\n    path: '__nouns__',\n    loadChildren: withWords('__nounsCamel__', () => import('./__nouns__/__nouns__.routes')),\n  },\n`,
  },
  {
    file: 'apps/dashboard/src/app/room-words.ts',
    before: /^\} satisfies Record/m,
    line: `  __nounsCamel__: {\n    en: () => import('./__nouns__/words.en'),\n    hu: () => import('./__nouns__/words.hu'),\n  },\n`,
  },
  {
    file: 'apps/api-e2e/src/setup/operations.ts',
    before: /^\s*auditTrail: 'audit\.read',/m,
    line: `  __nounsCamel__: '__operation__.list',\n  save__Noun__: '__operation__.save',\n`,
  },
  ...['en', 'hu'].flatMap((language) => [
    {
      file: `libs/words/src/${language}/rights.json`,
      keys: {
        'rights.operation.__operation__.list': '__nouns__',
        'rights.operation.__operation__.save': '__noun__',
      },
    },
    { file: `libs/words/src/${language}/kernel.json`, keys: { 'event.__operation__.saved': '__noun__' } },
  ]),
];

const changes = new Map();

/** Enters a line, or words, into one list. @returns the file and its new text, nothing is written yet */
export function enterInto(root, { file, before, after, line, keys }, names) {
  const key = `${root} ${file} ${names.stamp}`;
  const text = changes.get(key) ?? fs.readFileSync(path.join(root, file), 'utf8');
  const entered = keys
    ? withWords(text, keys, names)
    : withLine(text, before ?? after, filled(line, names), file);
  changes.set(key, entered);
  return { file, text: entered };
}

function withLine(text, place, line, file) {
  const at = text.search(place);
  if (at < 0) throw new Error(`nothing was made, ${file} looks otherwise than the generator knows it`);
  return text.slice(0, at) + line + text.slice(at);
}

/** The words are a reminder to write them: the name of the noun stands for each sentence. */
function withWords(text, keys, names) {
  const words = JSON.parse(text);
  for (const [key, word] of Object.entries(keys)) words[filled(key, names)] = filled(word, names);
  const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
