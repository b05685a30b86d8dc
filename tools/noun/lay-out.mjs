/**
 * `npm run noun -- donations donation`: lays out a new noun as the house does it, in domain, API, dashboard and seeds, and
 * enters it into the lists that know every noun. What it makes is a beginning that compiles and is tested: one table, one
 * query, one command, one page. Then read what it made and give it the rules of the domain.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ENTRIES, enterInto } from './entries.mjs';
import { filled, namesOf } from './names.mjs';

const TEMPLATES = path.join(import.meta.dirname, 'templates');
function* templates(folder = TEMPLATES) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* templates(file);
    else yield file;
  }
}

/**
 * @param {string} root folder of the house
 * @returns {string[]} what was made and changed, as paths below the root
 */
export function layOut(root, names) {
  const made = [...templates()].map((template) => {
    const target = filled(path.relative(TEMPLATES, template).replace(/\.txt$/, ''), names);
    return { target, text: filled(fs.readFileSync(template, 'utf8'), names) };
  });
  const there = made.filter(({ target }) => fs.existsSync(path.join(root, target)));
  if (there.length > 0) throw new Error(`nothing was made, this is there already: ${there[0].target}`);
  const changed = ENTRIES.map((entry) => enterInto(root, entry, names));
  for (const { target, text } of made) {
    fs.mkdirSync(path.dirname(path.join(root, target)), { recursive: true });
    fs.writeFileSync(path.join(root, target), text);
  }
  for (const { file, text } of changed) fs.writeFileSync(path.join(root, file), text);
  return [...made.map(({ target }) => target), ...changed.map(({ file }) => file)];
}

if (process.argv[1] === import.meta.filename) {
  const [plural, singular] = process.argv.slice(2);
  try {
    const files = layOut(process.cwd(), namesOf(plural, singular, Date.now()));
    console.log(files.map((file) => `  ${file}`).join('\n'));
    console.log(
      'Next: npm run format, npm run codegen, npm test; it says what else the house wants to know.',
    );
  } catch (error) {
    console.error(`npm run noun -- <plural> <singular>: ${error.message}`);
    process.exit(1);
  }
}
