import fs from 'node:fs';

/** The nearest package.json above this file that names the whole product. */
function find(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    if (fs.existsSync(file)) {
      const { name, version: found } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (name === 'kalaka') return found ?? 'unknown';
    }
    if (folder.pathname === '/' || folder.href === new URL('..', folder).href) return 'unknown';
  }
}

/** Version of the product, from the package.json of the workspace. */
export const version = find();
