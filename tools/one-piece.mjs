/**
 * Puts into one file all that each page of a built dashboard begins with. The builder leaves a dozen small ones beside the
 * large: each costs a line of its own, half a kilobyte of headers, and on a slow line half a second of a place in the queue.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { filesOf } from './built-files.mjs';

const MAIN = 'src/main.ts';
const HASH = /-[\w-]{8}$/;

/** Finds the built files by their names, and notes which it met. */
const builtFiles = (folder, met) => ({
  name: 'built-files',
  resolveId: (source) => path.basename(source),
  load(id) {
    met.add(id);
    return readFileSync(path.join(folder, id), 'utf8');
  },
});

/** @returns {Promise<object>} what is there now, in the shape of the builder's own statistics */
export async function inOnePiece(folder, outputs) {
  const [main, ...rest] = filesOf(outputs, [MAIN]);
  const first = new Set([main, ...rest]);
  const met = new Set();
  const bundle = await rolldown({ input: { main }, plugins: [builtFiles(folder, met)] });
  const { output } = await bundle.generate({
    minify: { mangle: false, compress: false },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: ({ name }) => `${name.replace(HASH, '')}-[hash].js`,
    codeSplitting: { groups: [{ name: 'first', test: (id) => first.has(id) }] },
  });
  await bundle.close();
  for (const name of met) rmSync(path.join(folder, name));
  for (const { fileName, code } of output) writeFileSync(path.join(folder, fileName), code);
  nameInShell(folder, first, output);
  return Object.fromEntries(output.map((chunk) => [chunk.fileName, statisticsOf(chunk, outputs)]));
}

function statisticsOf({ facadeModuleId, imports, dynamicImports }, outputs) {
  const leading = (kind) => (name) => ({ path: name, kind });
  return {
    entryPoint: outputs[facadeModuleId]?.entryPoint,
    imports: [...imports.map(leading('import-statement')), ...dynamicImports.map(leading('dynamic-import'))],
  };
}

/** The shell names the files of its build: these take the places of those. */
function nameInShell(folder, first, output) {
  const file = path.join(folder, 'index.html');
  const entry = output.find(({ isEntry }) => isEntry);
  const preloads = entry.imports.map((name) => `<link rel="modulepreload" href="${name}">`).join('');
  let shell = readFileSync(file, 'utf8').replace(/<link rel="modulepreload"[^>]*>/g, '');
  for (const name of first) shell = shell.replace(`src="${name}"`, `src="${entry.fileName}"`);
  writeFileSync(file, shell.replace('<script src="main', `${preloads}<script src="main`));
}
