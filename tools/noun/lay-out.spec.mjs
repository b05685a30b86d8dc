import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { ENTRIES } from './entries.mjs';
import { layOut } from './lay-out.mjs';
import { filled, namesOf } from './names.mjs';

const house = path.join(import.meta.dirname, '../..');
let root;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-noun-'));
  for (const { file } of ENTRIES) fs.cpSync(path.join(house, file), path.join(root, file));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const names = namesOf('shared-vans', 'shared-van', 1764000900000);

describe('laying out a new noun', () => {
  it('makes the same folder in domain, API, dashboard and seeds, with a spec on two floors', () => {
    const made = layOut(root, names);
    for (const folder of ['libs/domain/src', 'apps/api/src', 'apps/dashboard/src/app'])
      expect(made.some((file) => file.startsWith(`${folder}/shared-vans/`))).toBe(true);
    expect(made).toContain('seeds/lille/shared-vans.json');
    expect(made.filter((file) => file.endsWith('spec.ts'))).toHaveLength(2);
  });

  it('leaves no placeholder, and code that the compiler can read', () => {
    for (const file of layOut(root, names)) {
      expect(read(file)).not.toMatch(/__[A-Za-z]+__(?!\w)/);
      if (file.endsWith('.json')) JSON.parse(read(file));
      if (!file.endsWith('.ts')) continue;
      const { diagnostics } = ts.transpileModule(read(file), {
        reportDiagnostics: true,
        compilerOptions: { experimentalDecorators: true },
      });
      expect(diagnostics).toEqual([]);
    }
  });

  it('enters it into the lists of the house: rights, events, migrations, modules, routes, words', () => {
    layOut(root, names);
    expect(read('libs/domain/src/access/matrix.ts')).toContain("'sharedvan.save': row(");
    expect(read('libs/domain/src/kernel/events.ts')).toContain("'sharedvan.saved',");
    expect(read('apps/api/src/migrations/index.ts')).toMatch(/SharedVans1764000900000,\n\];/);
    expect(read('apps/api/src/app.module.ts')).toContain('SharedVansModule,');
    expect(read('apps/dashboard/src/app/routes.ts')).toContain("path: 'shared-vans'");
    expect(JSON.parse(read('libs/words/src/hu/rights.json'))).toHaveProperty([
      'rights.operation.sharedvan.list',
    ]);
  });

  it('makes nothing at all where something of it is there already', () => {
    layOut(root, names);
    const before = read('libs/domain/src/access/matrix.ts');
    expect(() => layOut(root, names)).toThrow('there already');
    expect(read('libs/domain/src/access/matrix.ts')).toBe(before);
  });

  it.each(['Vans', 'shared_vans', '', '../vans', undefined])('refuses the name %p', (name) => {
    expect(() => namesOf(name, 'van', 1)).toThrow('lower case');
  });

  it('fills only what it knows', () => {
    expect(filled('__Noun__ __typename__', names)).toBe('SharedVan __typename__');
  });
});
