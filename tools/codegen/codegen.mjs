/**
 * `npm run codegen`: prints the schema of the built API into libs/contract and makes types and typed documents
 * of it. With `--check` nothing is written; it fails when what is committed is not what would be made.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare, root } from '../bootstrap.mjs';

const schemaFile = 'libs/contract/schema.graphql';
const folder = 'libs/contract/src/generated';
const documents = ['apps/dashboard/src/**/*.graphql', 'apps/api-e2e/src/**/*.graphql'];
const inRoot = (file) => path.join(root, file);

/** JSON shapes of the scalars, as they travel: BigInt and dates are strings. */
const scalars = {
  BigInt: 'string',
  CurrencyCode: 'string',
  Date: 'string',
  DateTime: 'string',
  EmailAddress: 'string',
  JSON: 'unknown',
  JSONObject: 'Record<string, unknown>',
  LanguageTag: 'string',
  LocalText: 'Record<string, string>',
  ActivityType: 'string',
  TargetGroup: 'string',
  Time: 'string',
  URL: 'string',
  UUID: 'string',
};

function printSchema() {
  const script = inRoot('apps/api/dist/cli/print-schema.js');
  return execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
}

async function generateFiles(schema) {
  const { generate } = await import('@graphql-codegen/cli');
  const found = globSync(documents, { cwd: root }).sort();
  const target = {
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars,
      importExtension: '.js',
      emitLegacyCommonJSImports: false,
    },
  };
  const generates = { [`${folder}/`]: target };
  const config = { cwd: root, schema, documents: found, generates, ignoreNoDocuments: true, silent: true };
  const made = await generate({ ...config, errorsOnly: true }, false);
  // The preset also makes a lookup by query text, which puts every query into the bundle twice: left out.
  const { content } = made.find(({ filename }) => filename.endsWith('/graphql.ts'));
  return byFolder(content, foldersOf(found));
}

/** Who asks what: the name of each question and command, and the folder below the app that its file lies in. */
function foldersOf(files) {
  const folders = new Map();
  for (const file of files) {
    const folder = /\/src\/(?:app\/)?(.+)\//.exec(file)?.[1].replaceAll('/', '-') ?? 'other';
    const names = readFileSync(inRoot(file), 'utf8').matchAll(/^(?:query|mutation|subscription) (\w+)/gm);
    for (const [, name] of names) folders.set(name, folder);
  }
  return folders;
}

/**
 * The types stay in one file; the texts of the questions go into one file a folder, so that a page brings those of its own
 * folder only. Texts of fragments alone are left out: each question holds those that it needs.
 */
function byFolder(content, folders) {
  const start = content.search(/^export const \w+ = new TypedDocumentString\(/m);
  const types = content.slice(0, start).trimEnd();
  const texts = content.slice(start).split(/^(?=export const )/m);
  const files = new Map();
  for (const text of texts) {
    const name = /^export const (\w+)Document = /.exec(text)?.[1];
    if (!name) continue;
    const used = /as unknown as TypedDocumentString<(\w+), (\w+)>;/.exec(text);
    const asking = folders.get(name) ?? 'other';
    const file = files.get(asking) ?? { names: [], texts: [] };
    file.names.push(used[1], used[2]);
    file.texts.push(text.trimEnd());
    files.set(asking, file);
  }
  const made = [...files]
    .sort()
    .map(([asking, file]) => [
      `${folder}/${asking}.documents.ts`,
      [
        `import { TypedDocumentString, type ${file.names.join(', type ')} } from './graphql.js';`,
        ...file.texts,
        '',
      ].join('\n'),
    ]);
  const all = [...files.keys()].sort().map((asking) => `export * from './${asking}.documents.js';\n`);
  return new Map([[`${folder}/graphql.ts`, `${types}\n`], ...made, [`${folder}/documents.ts`, all.join('')]]);
}

const committed = () => [
  schemaFile,
  ...(existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).map((f) => `${folder}/${f}`) : []),
];

function differences(made) {
  const names = new Set([...made.keys(), ...committed()]);
  const text = (name) => (existsSync(inRoot(name)) ? readFileSync(inRoot(name), 'utf8') : undefined);
  return [...names].filter((name) => text(name) !== made.get(name));
}

function write(made) {
  rmSync(inRoot(folder), { recursive: true, force: true });
  mkdirSync(inRoot(folder), { recursive: true });
  for (const [name, content] of made) writeFileSync(inRoot(name), content);
  console.log(`${made.size} files written to libs/contract`);
}

await prepare();
const { build } = await import('../build.mjs');
if (!(await build(['api']))) process.exit(1);

const schema = printSchema();
if (!process.argv.includes('--check')) writeFileSync(inRoot(schemaFile), schema); // also when no document fits it
const documentsMade = await generateFiles(schema).catch((error) => {
  console.error([error, ...(error.errors ?? [])].map(({ message }) => message).join('\n'));
  process.exit(1);
});
const made = new Map([[schemaFile, schema], ...documentsMade]);
if (!process.argv.includes('--check')) write(made);
else {
  const stale = differences(made);
  for (const name of stale) console.error(`${name} is not what the API and the documents give.`);
  if (stale.length > 0) console.error('Run `npm run codegen` and commit what it changes.');
  process.exit(stale.length > 0 ? 1 : 0);
}
